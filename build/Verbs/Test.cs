using System.CommandLine;
using System.Diagnostics;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;
using LisPortal.Build.Suites;

namespace LisPortal.Build.Verbs;

/// <summary>Runs every test there is, or one part of them, and says in its last line how many passed and failed.</summary>
internal static class Test
{
    private static readonly (string Part, Func<TestReport, CancellationToken, Task> RunAsync)[] _suites =
    [
        ("dotnet", DotNetSuite.RunAsync),
        ("web", WebClientSuite.RunAsync),
        ("contract", ContractSuite.RunAsync),
        ("module", ModuleSuite.RunAsync),
        ("simulate", SimulationSuite.RunAsync),
        ("e2e", EndToEndSuite.RunAsync),
    ];

    private static readonly Option<string> _only = Options.Choice("--only", "one part of them", [.. _suites.Select(suite => suite.Part)]);
    private static readonly Option<bool> _changed = new("--changed")
    {
        Description = "what can break by what differs from the last commit, or by that commit; not in the browser",
    };

    static Test()
    {
        Command = new Command(
            "test",
            "runs all tests: .NET on SQLite and PostgreSQL, web client, contract, a new module, simulated round, browser"
        )
        {
            _only,
            _changed,
        };
        Command.SetAction(RunAsync);
    }

    public static Command Command { get; }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var only = parsed.GetValue(_only);
        var suites = parsed.GetValue(_changed)
            ? OfChanges(await Changes.FindAsync(stop))
            : _suites.Where(suite => only is null || suite.Part == only);
        var watch = Stopwatch.StartNew();
        var report = new TestReport();
        foreach (var (part, run) in suites)
        {
            Console.WriteLine(part);
            try
            {
                await run(report, stop);
            }
            catch (Refusal refusal)
            {
                report.Broke(refusal);
            }
        }

        Console.WriteLine();
        Console.WriteLine($"Took {Steps.Seconds(watch.Elapsed)}.");
        Console.WriteLine($"{report.Total.Passed} passed, {report.Total.Failed} failed");
        return report.Total.Failed == 0 ? 0 : Refusal.Failed;
    }

    private static IEnumerable<(string Part, Func<TestReport, CancellationToken, Task> RunAsync)> OfChanges(Changes changes)
    {
        var projects = changes.TestProjects(DotNetSuite.Projects);
        if (projects.Count > 0)
        {
            yield return ("dotnet", (report, stop) => DotNetSuite.RunAsync(report, projects, stop));
        }

        if (changes.WebClient)
        {
            yield return ("web", WebClientSuite.RunAsync);
        }

        if (changes.Contract)
        {
            yield return ("contract", ContractSuite.RunAsync);
        }
    }
}
