using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Announcement;

/// <summary>The publication instant has passed and the approved advertisements are public.</summary>
/// <param name="Advertisements">How many are public.</param>
/// <param name="Seats">How many seats they hold together.</param>
[EventName("announcement.round-published.v1")]
[SeenBy]
public sealed record RoundPublished(Guid RoundId, int Advertisements, int Seats) : IEvent;
