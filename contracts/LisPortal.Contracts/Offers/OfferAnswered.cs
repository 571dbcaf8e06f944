using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

/// <summary>An applicant has accepted or declined an offer, or an acceptance elsewhere has declined it (R-OFF-2).</summary>
/// <param name="Answer">What the answer is.</param>
[EventName("offers.offer-answered.v1")]
[SeenBy(nameof(OfferAnswered.EmployerId))]
public sealed record OfferAnswered(Guid OfferId, Guid RoundId, int Number, Guid GroupId, Guid EmployerId, Guid PersonId, AnswerKind Answer)
    : IEvent;
