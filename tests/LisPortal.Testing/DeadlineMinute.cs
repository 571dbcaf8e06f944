namespace LisPortal.Testing;

/// <summary>A deadline stated to the minute lasts through it (R-OFF-3). Written out here, so that tests do not ask the code they test.</summary>
public static class DeadlineMinute
{
    /// <summary>The last instant that is in time.</summary>
    public static DateTimeOffset LastMillisecond(this DateTimeOffset deadline) => deadline.AddMilliseconds(59_999);

    /// <summary>The first instant that is late.</summary>
    public static DateTimeOffset NextMinute(this DateTimeOffset deadline) => deadline.AddMinutes(1);
}
