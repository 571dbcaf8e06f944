using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

/// <summary>An offer round has been released; all its offers bear this one instant.</summary>
/// <param name="Offers">How many went out in the country.</param>
[EventName("offers.offer-round-released.v1")]
[SeenBy]
public sealed record OfferRoundReleased(Guid RoundId, int Number, int Offers) : IEvent;
