namespace LisPortal.Kernel.Time;

/// <summary>
/// The clock the rules of a round go by. A demo or simulation may move it; <see cref="TimeProvider"/> stays
/// system time, for cookies, tokens, leases and retries.
/// </summary>
public interface IRoundClock
{
    /// <summary>UTC, truncated to whole milliseconds, so that every engine stores it exactly.</summary>
    DateTimeOffset Now { get; }
}
