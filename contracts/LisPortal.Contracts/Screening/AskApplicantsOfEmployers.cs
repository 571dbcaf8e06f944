using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Screening;

/// <summary>Persons with an application, not withdrawn, to an advertisement in the round that one of the organisations owns or is named in.</summary>
public sealed record AskApplicantsOfEmployers(Guid RoundId, IReadOnlyCollection<Guid> OrganisationIds) : IQuestion<IReadOnlyList<Guid>>;
