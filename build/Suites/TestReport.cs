using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>Adds up what is tested, and shows what went wrong where it went wrong.</summary>
internal sealed class TestReport
{
    private const int LinesShown = 120;

    private readonly Lock _lock = new();

    public Tally Total { get; private set; } = new(0, 0);

    /// <summary>Something that holds or not, and counts as one test: a build, a lint, a comparison.</summary>
    /// <returns>Whether it holds.</returns>
    public async Task<bool> CheckAsync(string name, Func<Task> check)
    {
        try
        {
            await Steps.RunAsync(name, check);
            Count(new Tally(1, 0));
            return true;
        }
        catch (Refusal refusal)
        {
            Broke(refusal);
            return false;
        }
    }

    /// <summary>Something without which the tests that were to follow cannot run; counts as one failure.</summary>
    public void Broke(Refusal refusal)
    {
        Count(new Tally(0, 1));
        Show($"{refusal.Details?.TrimEnd()}{Environment.NewLine}{refusal.Message}");
    }

    /// <summary>A test runner, which writes its counts to a file.</summary>
    /// <param name="failures">Reads from that file what went wrong; what the runner printed is shown without it, or when it says nothing.</param>
    public async Task RunnerAsync(
        string name,
        ProgramCall runner,
        string reportFile,
        Func<string, Tally> read,
        CancellationToken stop,
        Func<string, string>? failures = null
    )
    {
        var output = "";
        var tally = await Steps.RunAsync(
            name,
            async () =>
            {
                var result = await runner.RunAsync(stop);
                output = result.Output;
                return read(reportFile).TakingInto(result.ExitCode);
            },
            counted => counted.ToString()
        );
        Count(tally);
        if (tally.Failed > 0)
        {
            Show(failures?.Invoke(reportFile) is { Length: > 0 } failed ? failed : output);
        }
    }

    private void Count(Tally tally)
    {
        lock (_lock)
        {
            Total += tally;
        }
    }

    private static void Show(string output)
    {
        var lines = output.Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).ToList();
        Console.WriteLine(string.Join(Environment.NewLine, lines.TakeLast(LinesShown).Select(line => "      " + line)));
    }
}
