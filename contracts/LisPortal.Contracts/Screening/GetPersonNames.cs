using MediatR;

namespace LisPortal.Contracts.Screening;

/// <summary>Names of applicants for those who may see them; the asking module has checked that.</summary>
public sealed record GetPersonNames(IReadOnlyCollection<Guid> PersonIds) : IRequest<IReadOnlyDictionary<Guid, string>>;
