using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

/// <summary>Seats still free after the last offer round (R-OFF-8).</summary>
/// <param name="Seats">How many are free.</param>
[EventName("offers.residual-positions-opened.v1")]
[SeenBy(nameof(ResidualPositionsOpened.EmployerId))]
public sealed record ResidualPositionsOpened(Guid RoundId, Guid GroupId, Guid EmployerId, int Seats) : IEvent;
