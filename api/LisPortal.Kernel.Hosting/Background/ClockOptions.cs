namespace LisPortal.Kernel.Hosting.Background;

public sealed class ClockOptions
{
    /// <summary>Only for demos and simulations: lets an administrator move the round clock.</summary>
    public bool Movable { get; init; }
}
