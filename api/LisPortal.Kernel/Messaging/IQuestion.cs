using MediatR;

namespace LisPortal.Kernel.Messaging;

/// <summary>
/// What one module asks another, defined by the one that answers: <c>Ask…</c>. It has exactly one handler, reads only, and is answered
/// once for all that is asked alike within a request.
/// </summary>
public interface IQuestion<TAnswer> : IRequest<TAnswer>;
