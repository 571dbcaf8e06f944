using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Allocation;

/// <summary>Seats of an employer that are allocated but not advertised, with a structured reason (R-ALL-12).</summary>
/// <param name="Seats">How many of each kind, every kind named; supersedes what was reported before, also when a smaller allocation ends it.</param>
[EventName("allocation.seats-not-advertised.v1")]
[SeenBy(nameof(SeatsNotAdvertised.EmployerId))]
public sealed record SeatsNotAdvertised(Guid RoundId, Guid EmployerId, SeatCounts Seats) : IEvent;
