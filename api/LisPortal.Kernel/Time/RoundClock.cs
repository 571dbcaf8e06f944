namespace LisPortal.Kernel.Time;

/// <summary>System time plus an offset that is kept in the database, so that every host and every restart agrees.</summary>
public sealed class RoundClock(TimeProvider system) : IRoundClock
{
    private long offsetMilliseconds;

    public DateTimeOffset Now
    {
        get
        {
            var milliseconds = system.GetUtcNow().ToUnixTimeMilliseconds() + Interlocked.Read(ref offsetMilliseconds);
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
    }

    /// <summary>Milliseconds to add so that the clock shows <paramref name="instant"/> now.</summary>
    public long OffsetTo(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds() - system.GetUtcNow().ToUnixTimeMilliseconds();

    public void Follow(long offset) => Interlocked.Exchange(ref offsetMilliseconds, offset);
}
