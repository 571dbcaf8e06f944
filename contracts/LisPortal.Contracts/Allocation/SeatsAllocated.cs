using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Allocation;

/// <summary>An employer's seats in a round, or what it may advertise of them, have changed; supersedes what was said before.</summary>
/// <param name="Seats">By kind, every kind named.</param>
/// <param name="Advertisable">
/// What of them may be advertised (R-ALL-12): none of a kind of which a level above has given out more than it has now, until that has been
/// distributed anew, and none that are reported as not advertised.
/// </param>
[EventName("allocation.seats-allocated.v1")]
[SeenBy(nameof(SeatsAllocated.EmployerId))]
public sealed record SeatsAllocated(Guid RoundId, Guid EmployerId, SeatCounts Seats, SeatCounts Advertisable) : IEvent;
