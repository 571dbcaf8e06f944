namespace LisPortal.Kernel.Hosting.Data;

/// <summary>How far the round clock of a demo or simulation is from system time. At most one row.</summary>
public sealed class ClockOffset
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required long Milliseconds { get; set; }
}
