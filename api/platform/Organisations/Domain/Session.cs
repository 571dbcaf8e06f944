namespace LisPortal.Organisations.Domain;

/// <summary>
/// Somebody signed in on one browser. The cookie carries only its id: what the cookie is good for stands here, so that a copied
/// one is worth nothing once the session has ended. All times are system time.
/// </summary>
internal sealed class Session
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    /// <summary>The account's security stamp when it was opened. The account's next one ends every session that bears an older.</summary>
    public required string Stamp { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Last request, to within <see cref="SeenWithin"/>: not every request is worth a write.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>The end that no activity puts off.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Null while open, and for sessions that merely ran out.</summary>
    public SessionEnd? EndReason { get; set; }

    public static TimeSpan SeenWithin(TimeSpan idle) => TimeSpan.FromMinutes(Math.Min(5, idle.TotalMinutes / 4));
}
