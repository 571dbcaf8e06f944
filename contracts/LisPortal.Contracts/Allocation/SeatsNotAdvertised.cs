using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Allocation;

/// <summary>Seats of an employer that are allocated but not advertised, with a structured reason (R-ALL-12).</summary>
/// <param name="Seats">How many; supersedes what was reported before.</param>
[EventName("allocation.seats-not-advertised.v1")]
[SeenBy(nameof(SeatsNotAdvertised.EmployerId))]
public sealed record SeatsNotAdvertised(Guid RoundId, Guid EmployerId, int Seats) : IEvent;
