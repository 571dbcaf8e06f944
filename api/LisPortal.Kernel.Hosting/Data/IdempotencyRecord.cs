namespace LisPortal.Kernel.Hosting.Data;

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
