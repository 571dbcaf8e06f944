using LisPortal.Kernel.Events;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>An event that its organisations may not see yet.</summary>
public sealed class HeldEvent
{
    public required Guid EventId { get; init; }

    /// <summary>The event's place in the order of commits, in which held events are shown.</summary>
    public required long Position { get; init; }

    public required Moment From { get; init; }

    /// <summary>The round whose moment is waited for; when that comes is its calendar's to say.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>What an event that takes this one back, or is taken back by it, is about too; null when there is none.</summary>
    public required Guid? About { get; init; }

    public required string EventName { get; init; }
}
