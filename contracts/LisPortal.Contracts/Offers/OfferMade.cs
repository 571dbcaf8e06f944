using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

/// <summary>An offer has gone out with the release of its offer round (R-OFF-1).</summary>
[EventName("offers.offer-made.v1")]
[SeenBy(nameof(OfferMade.EmployerId))]
public sealed record OfferMade(Guid OfferId, Guid RoundId, int Number, Guid GroupId, Guid AdvertisementId, Guid EmployerId, Guid PersonId)
    : IEvent;
