using System.Diagnostics;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Simulation.Api;

namespace LisPortal.Build.Simulation.Outcome;

/// <summary>How long each phase took and how many requests it made.</summary>
/// <param name="aloud">Says so as it goes.</param>
internal sealed class Timings(Meter meter, bool aloud = true)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<PhaseTiming> _phases = [];

    public IReadOnlyList<PhaseTiming> Phases => _phases;

    /// <summary>Set when the round is over; until then the time so far.</summary>
    public TimeSpan Total => _watch.Elapsed;

    public int Requests => meter.Requests;

    public TimeSpan P50 => meter.Percentile(50);

    public TimeSpan P99 => meter.Percentile(99);

    public async Task PhaseAsync(string name, Func<Task> act)
    {
        var (before, began) = (meter.Requests, _watch.Elapsed);
        await (aloud ? AloudAsync(name, act, before) : act());
        _phases.Add(new(name, _watch.Elapsed - began, meter.Requests - before, meter.Percentile(50, before), meter.Percentile(99, before)));
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
                return meter.Requests - before;
            },
            requests => $"{requests} requests"
        );
}
