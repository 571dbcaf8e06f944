using System.Diagnostics;
using LisPortal.Build.Processes;
using LisPortal.Simulation.Api;

namespace LisPortal.Simulation.Outcome;

/// <summary>How long each phase took and how many requests it made.</summary>
/// <param name="aloud">Says so as it goes.</param>
internal sealed class Timings(RequestTimes times, bool aloud = true)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<PhaseTiming> _phases = [];

    public IReadOnlyList<PhaseTiming> Phases => _phases;

    /// <summary>Set when the round is over; until then the time so far.</summary>
    public TimeSpan Total => _watch.Elapsed;

    public int Requests => times.Requests;

    public TimeSpan P50 => times.Percentile(50);

    public TimeSpan P99 => times.Percentile(99);

    public async Task PhaseAsync(string name, Func<Task> act)
    {
        var (before, began) = (times.Requests, _watch.Elapsed);
        await (aloud ? AloudAsync(name, act, before) : act());
        _phases.Add(new(name, _watch.Elapsed - began, times.Requests - before, times.Percentile(50, before), times.Percentile(99, before)));
    }

    public void Warn(IEnumerable<string> warnings)
    {
        foreach (var warning in aloud ? warnings : [])
        {
            Console.WriteLine($"    Warning: {warning}");
        }
    }

    public void End() => _watch.Stop();

    private Task AloudAsync(string name, Func<Task> act, int before) =>
        Steps.RunAsync(
            name,
            async () =>
            {
                await act();
                return times.Requests - before;
            },
            requests => $"{requests} requests"
        );
}
