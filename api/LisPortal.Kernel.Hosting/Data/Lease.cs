namespace LisPortal.Kernel.Hosting.Data;

/// <summary>Decides which of several hosts on one database does the background work. A crashed host's lease runs out.</summary>
public sealed class Lease
{
    public required string Name { get; init; }

    public required Guid Holder { get; set; }

    /// <summary>System time.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }
}
