namespace LisPortal.Kernel.Time;

/// <summary>System time plus an offset that is kept in the database, so that every host and every restart agrees.</summary>
public sealed class RoundClock(TimeProvider system) : IRoundClock
{
    private long offsetMilliseconds;
    private int moves;

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

    /// <summary>How often the clock has been moved, for what is kept in memory because its time has passed.</summary>
    public int Moves => Volatile.Read(ref moves);

    public void Follow(long offset)
    {
        if (Interlocked.Exchange(ref offsetMilliseconds, offset) != offset)
            Interlocked.Increment(ref moves);
    }
}
