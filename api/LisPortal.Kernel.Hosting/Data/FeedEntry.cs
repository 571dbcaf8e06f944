namespace LisPortal.Kernel.Hosting.Data;

/// <summary>An event that an organisation may see: what the feed of a machine bound to that organisation is read from.</summary>
public sealed class FeedEntry
{
    public required Guid OrganisationId { get; init; }

    /// <summary>Given when the organisation may see the event, so that no poller has gone past it.</summary>
    public required long Position { get; init; }
}
