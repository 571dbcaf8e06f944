using MediatR;

namespace LisPortal.Contracts.Screening;

/// <summary>Persons with an application, not withdrawn, to an advertisement in the round that one of the organisations owns or is named in.</summary>
public sealed record GetApplicantsOfEmployers(Guid RoundId, IReadOnlyCollection<Guid> OrganisationIds) : IRequest<IReadOnlyList<Guid>>;
