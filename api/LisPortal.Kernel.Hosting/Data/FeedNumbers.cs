namespace LisPortal.Kernel.Hosting.Data;

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
