using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using MediatR;

namespace LisPortal.Contracts.Offers;

/// <summary>What was accepted, as other employers see it (R-OFF-4).</summary>
public enum MarkingLabel
{
    Ordinary,
    CombinedPsychiatry,
    CombinedChildPsychiatry,
    CombinedGeneralPractice,
}

public enum AnswerKind
{
    Accepted,
    Declined,

    /// <summary>Declined by the system because another offer was accepted (R-OFF-2).</summary>
    DeclinedByOtherAcceptance,

    /// <summary>The deadline passed without an answer, which is a no (R-OFF-3).</summary>
    Expired,
}

/// <summary>An offer round has been released; all its offers bear this one instant.</summary>
[EventName("offers.offer-round-released.v1")]
[SeenBy]
public sealed record OfferRoundReleased(Guid RoundId, int Number, int Offers) : IEvent;

[EventName("offers.offer-made.v1")]
[SeenBy(nameof(OfferMade.EmployerId))]
public sealed record OfferMade(Guid OfferId, Guid RoundId, int Number, Guid GroupId, Guid AdvertisementId, Guid EmployerId, Guid PersonId)
    : IEvent;

[EventName("offers.offer-answered.v1")]
[SeenBy(nameof(OfferAnswered.EmployerId))]
public sealed record OfferAnswered(Guid OfferId, Guid RoundId, int Number, Guid GroupId, Guid EmployerId, Guid PersonId, AnswerKind Answer)
    : IEvent;

[EventName("offers.applicant-marked.v1")]
[SeenBy]
public sealed record ApplicantMarked(Guid OfferId, Guid RoundId, Guid PersonId, MarkingLabel Label, bool BySystem) : IEvent;

/// <summary>A doctor has accepted and is employed: hospital, municipality and, if combined, the later position (R-OFF-9).</summary>
/// <param name="MunicipalityId">Null while the coupling is to be chosen later.</param>
[EventName("offers.doctor-hired.v1")]
[SeenBy(nameof(DoctorHired.EmployerId), nameof(DoctorHired.MunicipalityId), nameof(DoctorHired.LaterEmployerId))]
public sealed record DoctorHired(
    Guid OfferId,
    Guid RoundId,
    Guid PersonId,
    Guid GroupId,
    PositionKind Kind,
    Specialty? Specialty,
    Guid EmployerId,
    Guid? MunicipalityId,
    Guid? LaterEmployerId,
    DateOnly StartDate
) : IEvent;

/// <summary>Seats still free after the last offer round (R-OFF-8).</summary>
[EventName("offers.residual-positions-opened.v1")]
[SeenBy(nameof(ResidualPositionsOpened.EmployerId))]
public sealed record ResidualPositionsOpened(Guid RoundId, Guid GroupId, Guid EmployerId, int Seats) : IEvent;

/// <summary>Labels of those who have accepted and whose marking shows at this instant (R-OFF-4…6).</summary>
public sealed record GetMarkings(Guid RoundId, IReadOnlyCollection<Guid> PersonIds, DateTimeOffset Now)
    : IRequest<IReadOnlyDictionary<Guid, MarkingLabel>>;

/// <summary>How far the released offer rounds of a round have come, by number; those not released are not among them.</summary>
public sealed record GetOfferRoundStandings(Guid RoundId) : IRequest<IReadOnlyList<OfferRoundStanding>>;

/// <param name="Unanswered">Applicants with an offer of this offer round that has no answer yet.</param>
/// <param name="Unmarked">Acceptances of this offer round that are not marked yet.</param>
public sealed record OfferRoundStanding(int Number, DateTimeOffset ReleasedAt, int Unanswered, int Unmarked);
