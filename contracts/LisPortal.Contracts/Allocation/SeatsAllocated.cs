using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Allocation;

/// <summary>An employer's seats in a round have been set; supersedes what was set before.</summary>
/// <param name="Seats">By kind, every kind named.</param>
[EventName("allocation.seats-allocated.v1")]
[SeenBy(nameof(SeatsAllocated.EmployerId))]
public sealed record SeatsAllocated(Guid RoundId, Guid EmployerId, SeatCounts Seats) : IEvent;
