using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;
using LisPortal.Postgres;

namespace LisPortal.Build.Suites;

/// <summary>Builds the whole solution and runs every NUnit project, on SQLite files and on one throw-away PostgreSQL server.</summary>
internal static class DotNetSuite
{
    /// <summary>Connection string of a superuser; test fixtures create their databases with it.</summary>
    private const string PostgresVariable = "LISPORTAL_TEST_POSTGRES";

    /// <summary>Most tests send one request after another and leave the other cores idle.</summary>
    private const int AtOnce = 2;

    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(20);

    /// <summary>Names of the test projects there are.</summary>
    public static IEnumerable<string> Projects =>
        Directory
            .GetDirectories(Repository.In("tests"), "*.Tests")
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);

    public static Task RunAsync(TestReport report, CancellationToken stop) => RunAsync(report, [.. Projects], [Repository.Solution], stop);

    /// <summary>Builds and runs only these test projects.</summary>
    public static Task RunAsync(TestReport report, IReadOnlyList<string> projects, CancellationToken stop) =>
        RunAsync(report, projects, [.. projects.Select(FolderOf)], stop);

    private static string FolderOf(string project) => Path.Combine(Repository.In("tests"), project);

    private static async Task RunAsync(
        TestReport report,
        IReadOnlyList<string> projects,
        IReadOnlyList<string> built,
        CancellationToken stop
    )
    {
        var programs = await PostgresPrograms.FindOrInstallAsync(stop);
        foreach (var project in built)
        {
            var build = new ProgramCall(
                Programs.DotNet,
                "build",
                project,
                "--configuration",
                HostProgram.Configuration,
                "--nologo",
                "-v",
                "quiet"
            );
            if (!await report.CheckAsync($"Building {Path.GetFileName(project)}", () => build.RequireAsync(stop)))
            {
                return;
            }
        }

        await using var postgres = await Steps.RunAsync(
            "Starting a throw-away PostgreSQL",
            () => ThrowawayPostgres.StartAsync(programs, stop)
        );
        using var results = new TemporaryFolder("test-results");
        await Parallel.ForEachAsync(
            projects,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (name, stopping) =>
            {
                var assembly = Path.Combine(FolderOf(name), "bin", HostProgram.Configuration, "net10.0", name + ".dll");
                var runner = new ProgramCall(
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
