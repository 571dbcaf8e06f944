namespace LisPortal.Kernel.Hosting.Data;

/// <summary>A handler has done its work for an event; stored in the transaction of that work.</summary>
public sealed class InboxEntry
{
    public required Guid EventId { get; init; }

    public required string Handler { get; init; }
}
