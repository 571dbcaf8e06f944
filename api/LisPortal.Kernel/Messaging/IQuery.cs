using MediatR;

namespace LisPortal.Kernel.Messaging;

/// <summary>Reads; opens no transaction and changes nothing.</summary>
public interface IQuery<T> : IRequest<Result<T>>;
