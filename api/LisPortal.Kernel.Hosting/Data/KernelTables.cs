using LisPortal.Contracts;
using LisPortal.Kernel.Hosting.Events;

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

/// <summary>An event that an organisation may see: what the feed of a machine bound to that organisation is read from.</summary>
public sealed class FeedEntry
{
    public required Guid OrganisationId { get; init; }

    /// <summary>Given when the organisation may see the event, so that no poller has gone past it.</summary>
    public required long Position { get; init; }
}

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

/// <summary>
/// The last number given to an event. Whoever numbers moves it on in the same transaction, so that of two hosts that both believe they
/// hold the lease only one succeeds. At most one row.
/// </summary>
public sealed class FeedNumbers
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required long Last { get; set; }
}

/// <summary>A handler has done its work for an event; stored in the transaction of that work.</summary>
public sealed class InboxEntry
{
    public required Guid EventId { get; init; }

    public required string Handler { get; init; }
}

/// <summary>A delivery that keeps failing, waiting for an administrator.</summary>
public sealed class ParkedEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EventId { get; init; }

    public required string EventName { get; init; }

    public required string Handler { get; init; }

    /// <summary>Type and message of the last exception, shortened.</summary>
    public required string Error { get; set; }

    public required int Attempts { get; set; }

    public required DateTimeOffset ParkedAt { get; init; }

    public DateTimeOffset? ResolvedAt { get; set; }
}

/// <summary>Who did what to which record, when and why. Append-only; sealed into a hash chain after commit.</summary>
public sealed class AuditRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTimeOffset At { get; init; }

    /// <summary>Null when LisPortal itself acted.</summary>
    public required Guid? ActorId { get; init; }

    /// <summary>Operation id of the contract, or the name of the reaction or due work.</summary>
    public required string Operation { get; init; }

    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Place in the chain, from 1.</summary>
    public long? Position { get; set; }

    /// <summary>Hex SHA-256 over the previous hash and this row.</summary>
    public string? Hash { get; set; }
}

/// <summary>The answer a creating command gave, so that a nervous client's repeat gets the same one.</summary>
public sealed class IdempotencyRecord
{
    public required Guid UserId { get; init; }

    public required string Operation { get; init; }

    public required string Key { get; init; }

    /// <summary>Hex SHA-256 of the command, to tell a repeat from a reuse.</summary>
    public required string RequestHash { get; init; }

    public required Guid CreatedId { get; init; }

    public required int CreatedVersion { get; init; }

    /// <summary>System time.</summary>
    public required DateTimeOffset StoredAt { get; init; }
}

/// <summary>Decides which of several hosts on one database does the background work. A crashed host's lease runs out.</summary>
public sealed class Lease
{
    public required string Name { get; init; }

    public required Guid Holder { get; set; }

    /// <summary>System time.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>How far the round clock of a demo or simulation is from system time. At most one row.</summary>
public sealed class ClockOffset
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required long Milliseconds { get; set; }
}
