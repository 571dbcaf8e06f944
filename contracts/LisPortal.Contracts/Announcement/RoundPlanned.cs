using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Announcement;

/// <summary>A round has been planned with its calendar; it can still change until it is published (R-ANN-1).</summary>
[EventName("announcement.round-planned.v1")]
[SeenBy]
public sealed record RoundPlanned(Guid RoundId) : IEvent;
