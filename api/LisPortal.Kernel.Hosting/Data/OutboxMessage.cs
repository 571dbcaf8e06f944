namespace LisPortal.Kernel.Hosting.Data;

/// <summary>An event written with the change it tells of; delivered after commit.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Stable name with version, e.g. <c>offers.offer-accepted.v1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The event as JSON: ids and primitives, never personal data.</summary>
    public required string Payload { get; init; }

    /// <summary>Round clock when the change was made.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Order of commits, given after commit by the lease holder; an id would miss a late commit.</summary>
    public long? Position { get; set; }

    /// <summary>
    /// Place in the feeds of organisations that could not see the event when it was numbered; from the same numbers as
    /// <see cref="Position"/>. Null for an event seen at once, and for one not seen yet or never.
    /// </summary>
    public long? ShownPosition { get; set; }

    /// <summary>System time when every handler had either done its work or been parked.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }
}
