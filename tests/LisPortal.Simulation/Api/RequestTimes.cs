using System.Diagnostics;

namespace LisPortal.Simulation.Api;

/// <summary>How many requests were answered, and how long each took.</summary>
internal sealed class RequestTimes
{
    private readonly Lock _lock = new();
    private readonly List<long> _ticks = [];

    public int Requests
    {
        get
        {
            lock (_lock)
            {
                return _ticks.Count;
            }
        }
    }

    public void Answered(long startedAt)
    {
        var ticks = Stopwatch.GetTimestamp() - startedAt;
        lock (_lock)
        {
            _ticks.Add(ticks);
        }
    }

    /// <summary>The time that so many percent of the requests, from the <paramref name="first"/> on, did not exceed.</summary>
    public TimeSpan Percentile(int percent, int first = 0)
    {
        List<long> sorted;
        lock (_lock)
        {
            sorted = [.. _ticks.Skip(first).Order()];
        }

        return sorted.Count == 0
            ? TimeSpan.Zero
            : Stopwatch.GetElapsedTime(0, sorted[Math.Max(0, (sorted.Count * percent + 99) / 100 - 1)]);
    }
}
