namespace LisPortal.Kernel.Hosting.Data;

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
