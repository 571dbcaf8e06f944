using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Announcement;

[EventName("announcement.round-planned.v1")]
[SeenBy]
public sealed record RoundPlanned(Guid RoundId) : IEvent;
