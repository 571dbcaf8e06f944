using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Postgres;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>Builds the whole solution and runs every NUnit project, on SQLite files and on one throw-away PostgreSQL server.</summary>
internal static class DotNetSuite
{
    /// <summary>Connection string of a superuser; test fixtures create their databases with it.</summary>
    private const string PostgresVariable = "LISPORTAL_TEST_POSTGRES";

    /// <summary>Most tests send one request after another and leave the other cores idle.</summary>
    private const int AtOnce = 2;

    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(20);

    public static async Task RunAsync(TestReport report, CancellationToken stop)
    {
        var programs = await Tools.PostgresAsync(stop);
        var build = new Command(
            Programs.DotNet,
            "build",
            Repository.Solution,
            "--configuration",
            HostProgram.Configuration,
            "--nologo",
            "-v",
            "quiet"
        );
        if (!await report.CheckAsync("Building LisPortal.sln", () => build.RequireAsync(stop)))
        {
            return;
        }

        await using var postgres = await Steps.RunAsync(
            "Starting a throw-away PostgreSQL",
            () => ThrowawayPostgres.StartAsync(programs, stop)
        );
        using var results = new TemporaryFolder("test-results");
        var projects = Directory.GetDirectories(Repository.In("tests"), "*.Tests").Order(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            projects,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (project, stopping) =>
            {
                var name = Path.GetFileName(project);
                var assembly = Path.Combine(project, "bin", HostProgram.Configuration, "net10.0", name + ".dll");
                var runner = new Command(
                    Programs.DotNet,
                    "test",
                    assembly,
                    "--logger",
                    $"trx;LogFileName={name}.trx",
                    "--results-directory",
                    results.Path
                )
                {
                    Limit = _limit,
                    Variables = new Dictionary<string, string?> { [PostgresVariable] = postgres.AdminConnection },
                };
                var trx = Path.Combine(results.Path, name + ".trx");
                await report.RunnerAsync(name, runner, trx, RunnerReports.OfDotNet, stopping, RunnerReports.FailuresOfDotNet);
            }
        );
    }
}
