using LisPortal.Kernel.Time;

namespace LisPortal.Kernel.Hosting.Time;

/// <summary>System time plus an offset that is kept in the database, so that every host and every restart agrees.</summary>
public sealed class RoundClock(TimeProvider system) : IRoundClock
{
    private long offsetMilliseconds;
    private int moves;
    private readonly Lock moving = new();

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
        lock (moving)
        {
            if (Interlocked.Exchange(ref offsetMilliseconds, offset) != offset)
                Interlocked.Increment(ref moves);
        }
    }

    /// <summary>For an offset that was read a moment ago: it may be older than what somebody has set meanwhile.</summary>
    /// <param name="seen"><see cref="Moves"/> before it was read.</param>
    public void FollowUnlessMoved(long offset, int seen)
    {
        lock (moving)
        {
            if (moves == seen)
                Follow(offset);
        }
    }
}
