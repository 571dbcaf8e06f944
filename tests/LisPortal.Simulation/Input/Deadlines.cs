namespace LisPortal.Simulation.Input;

internal static class Deadlines
{
    /// <summary>The first instant at which a deadline has passed: it lasts through the minute it is stated to (R-OFF-3).</summary>
    public static DateTimeOffset Over(this DateTimeOffset deadline) => deadline.AddMinutes(1);
}
