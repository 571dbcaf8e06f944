using System.Globalization;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Postgres;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Simulation;
using LisPortal.Build.Simulation.Input;
using LisPortal.Build.Simulation.Outcome;

namespace LisPortal.Build.Verbs;

/// <summary>Plays one whole round through the public API, on a host and by default a database of its own.</summary>
internal static class Simulate
{
    private const int MostApplicants = 20_000;
    private const int OrdinaryApplicants = 898;
    private const int OrdinaryApplicationsEach = 19;
    private const int OrdinaryClients = 8;
    private const int OrdinarySeed = 2018;

    public static Verb Verb { get; } =
        new(
            "simulate",
            "plays a whole round through the public API and prints what happened",
            "",
            [
                new("--ads", "FILE", "employer,title,advertised_seats,unadvertised_seats (autumn 2018)"),
                new("--calendar", "FILE", "step,round,date,time (autumn 2018)"),
                new("--applicants", "N", $"how many apply ({OrdinaryApplicants})"),
                new("--applications-per-applicant", "X", $"on average, 0 to the number of ads ({OrdinaryApplicationsEach})"),
                new("--clients", "N", $"how many act at the same time ({OrdinaryClients})"),
                new("--seed", "S", $"what the actors' choices follow from ({OrdinarySeed})"),
                new("--engine", "NAME", "sqlite, postgres or sqlserver (sqlite)"),
                new("--connection", "TEXT", "a database to fill; without it, one that is thrown away"),
                new("--json", "FILE", "where to write the result"),
            ],
            RunAsync
        );

    private static async Task<int> RunAsync(Arguments arguments, CancellationToken stop)
    {
        // Everything that can be refused is refused before anything is built or started.
        var scenario = ScenarioOf(arguments);
        var engine = arguments.Choice("--engine", "sqlite", "sqlite", "postgres", "sqlserver");
        if (engine == "sqlserver" && !arguments.Has("--connection"))
        {
            throw Refusal.Usage("--engine sqlserver needs a --connection to a server.");
        }

        var result = arguments.Text("--json") is { } json ? WritableFile(json) : null;

        Console.WriteLine(
            $"Simulating {scenario.Calendar.Calendar.Code}: {scenario.Ads.Rows.Count} ads, {scenario.Applicants} applicants, {scenario.Clients} clients, {engine}"
        );
        await HostProgram.BuildAsync(stop);
        using var folder = new TemporaryFolder("simulate");
        await using var postgres =
            engine == "postgres" && !arguments.Has("--connection")
                ? await ThrowawayPostgres.StartAsync(await Tools.PostgresAsync(stop), stop)
                : null;
        var settings = Settings(
            engine,
            arguments.Text("--connection")
                ?? postgres?.AdminConnection.Replace("Database=postgres", "Database=lisportal", StringComparison.Ordinal),
            folder.Path
        );
        if (engine != "sqlite")
        {
            // The host migrates an embedded database itself.
            await Steps.RunAsync("Migrating the database", () => HostProgram.MigrateAsync(settings, stop));
        }

        await using var host = await Steps.RunAsync("Starting the host", () => HostProcess.StartAsync(settings, stop));

        var (facts, timings) = await Playing.WatchAsync(host, cancelled => Playing.PlayAsync(host, scenario, cancelled), stop);
        if (Invariants.Broken(facts) is { Count: > 0 } broken)
        {
            throw new Refusal($"An invariant is broken: {broken[0]}.", string.Join(Environment.NewLine, broken));
        }

        var outcome = SimulationResult.Of(scenario.Calendar.Calendar.Code, facts, timings);
        ResultTable.Print(outcome, timings, Console.Out);
        if (result is not null)
        {
            outcome.Write(result);
        }

        return 0;
    }

    private static Scenario ScenarioOf(Arguments arguments)
    {
        var ads = AdsFile.Read(arguments.Text("--ads") ?? BuiltIn.Ads);
        var calendar = CalendarFile.Read(arguments.Text("--calendar") ?? BuiltIn.Calendar);
        return new Scenario(
            ads,
            calendar,
            CountryMix.Read(BuiltIn.ApplicantsByRound, CountryMix.Autumn2017),
            arguments.Number("--applicants", OrdinaryApplicants, 1, MostApplicants),
            ApplicationsEach(arguments, ads.Rows.Count),
            arguments.Number("--clients", OrdinaryClients, 1, 256),
            arguments.Number("--seed", OrdinarySeed, 0, int.MaxValue)
        )
        {
            // A database may hold earlier rounds: names that nothing follows from keep this one's apart.
            Code = $"{calendar.Calendar.Code}-{Guid.NewGuid():N}"[..40],
            MailDomain = $"{Guid.NewGuid():N}.simulation.example",
            Password = Administrator.Demo.Password,
        };
    }

    private static decimal ApplicationsEach(Arguments arguments, int ads)
    {
        if (arguments.Text("--applications-per-applicant") is not { } text)
        {
            return Math.Min(OrdinaryApplicationsEach, ads);
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var each) && each <= ads
            ? each
            : throw Refusal.Usage($"--applications-per-applicant is a number from 0 to {ads}, one for each ad, not '{text}'.");
    }

    private static HostSettings Settings(string engine, string? connection, string folder) =>
        connection is null ? HostSettings.Sqlite(folder) : new HostSettings(engine, connection, folder);

    private static string WritableFile(string json)
    {
        var file = Path.GetFullPath(json);
        return Directory.Exists(file) || !Directory.Exists(Path.GetDirectoryName(file))
            ? throw new Refusal($"The result cannot be written to {json}: its folder must exist, and it must not be one itself.")
            : file;
    }
}
