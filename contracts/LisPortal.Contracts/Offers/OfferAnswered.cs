using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

[EventName("offers.offer-answered.v1")]
[SeenBy(nameof(OfferAnswered.EmployerId))]
public sealed record OfferAnswered(Guid OfferId, Guid RoundId, int Number, Guid GroupId, Guid EmployerId, Guid PersonId, AnswerKind Answer)
    : IEvent;
