using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Announcement;

/// <summary>
/// Dates of a published round have been moved to later ones, openly and with a reason that stands in its calendar. What they are now
/// is asked for: several changes may have been made when this is read.
/// </summary>
/// <param name="Change">Number of the change in the round, from 1.</param>
[EventName("announcement.round-postponed.v1")]
[SeenBy]
public sealed record RoundPostponed(Guid RoundId, int Change) : IEvent;
