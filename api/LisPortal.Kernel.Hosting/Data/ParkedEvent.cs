namespace LisPortal.Kernel.Hosting.Data;

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
