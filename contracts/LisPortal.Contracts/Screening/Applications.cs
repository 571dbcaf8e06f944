using MediatR;

namespace LisPortal.Contracts.Screening;

[EventName("screening.application-submitted.v1")]
[SeenBy(nameof(ApplicationSubmitted.EmployerId), From = Moment.ApplicationDeadline)]
public sealed record ApplicationSubmitted(Guid ApplicationId, Guid RoundId, Guid AdvertisementId, Guid EmployerId, Guid PersonId) : IEvent;

[EventName("screening.application-withdrawn.v1")]
[SeenBy(nameof(ApplicationWithdrawn.EmployerId), From = Moment.ApplicationDeadline)]
[TakesBack(typeof(ApplicationSubmitted), nameof(ApplicationWithdrawn.ApplicationId))]
public sealed record ApplicationWithdrawn(Guid ApplicationId, Guid RoundId, Guid AdvertisementId, Guid EmployerId, Guid PersonId) : IEvent;

/// <summary>A ranking has been signed by the authority of R-SCR-12; its version supersedes earlier ones.</summary>
[EventName("screening.ranking-signed.v1")]
[SeenBy]
public sealed record RankingSigned(Guid GroupId, Guid AdvertisementId, Guid RoundId, int Revision) : IEvent;

/// <summary>The signed rankings of a round, best first; groups without one are left out.</summary>
public sealed record GetSignedRankings(Guid RoundId) : IRequest<IReadOnlyList<SignedRanking>>;

public sealed record SignedRanking(Guid GroupId, Guid AdvertisementId, IReadOnlyList<Guid> Persons);

/// <summary>Names of applicants for those who may see them; the asking module has checked that.</summary>
public sealed record GetPersonNames(IReadOnlyCollection<Guid> PersonIds) : IRequest<IReadOnlyDictionary<Guid, string>>;

/// <summary>Persons with an application, not withdrawn, to an advertisement in the round that one of the organisations owns or is named in.</summary>
public sealed record GetApplicantsOfEmployers(Guid RoundId, IReadOnlyCollection<Guid> OrganisationIds) : IRequest<IReadOnlyList<Guid>>;

/// <summary>Country group of medical education (R-EVA-3).</summary>
public enum CountryGroup
{
    Norway,
    Eea,
    OutsideEea,
}

public sealed record GetCountryGroups(IReadOnlyCollection<Guid> PersonIds) : IRequest<IReadOnlyDictionary<Guid, CountryGroup>>;
