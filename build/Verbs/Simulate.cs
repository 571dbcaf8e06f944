using System.CommandLine;
using System.Globalization;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;
using LisPortal.Postgres;
using LisPortal.Simulation;
using LisPortal.Simulation.Input;
using LisPortal.Simulation.Outcome;

namespace LisPortal.Build.Verbs;

/// <summary>Plays one whole round through the public API, on a host and by default a database of its own.</summary>
internal static class Simulate
{
    private const int OrdinaryApplicationsEach = 19;

    private static readonly Option<string?> _ads = Options.Text(
        "--ads",
        "FILE",
        "employer,title,advertised_seats,unadvertised_seats [default: autumn 2018]"
    );
    private static readonly Option<string?> _calendar = Options.Text("--calendar", "FILE", "step,round,date,time [default: autumn 2018]");
    private static readonly Option<int> _applicants = Options.Number("--applicants", "how many apply", 898, 1, 20_000);
    private static readonly Option<string?> _applicationsEach = Options.Text(
        "--applications-per-applicant",
        "X",
        $"on average, 0 to the number of ads [default: {OrdinaryApplicationsEach}]"
    );
    private static readonly Option<int> _clients = Options.Number("--clients", "how many act at the same time", 8, 1, 256);
    private static readonly Option<int> _seed = Options.Number("--seed", "what the actors' choices follow from", 2018, 0, int.MaxValue);
    private static readonly Option<string> _engine = Options.Engine();
    private static readonly Option<string?> _connection = Options.Text(
        "--connection",
        "TEXT",
        "a database to fill; without it, one that is thrown away"
    );
    private static readonly Option<string?> _json = Options.Text("--json", "FILE", "where to write the result");

    static Simulate()
    {
        Command = new Command("simulate", "plays a whole round through the public API and prints what happened")
        {
            _ads,
            _calendar,
            _applicants,
            _applicationsEach,
            _clients,
            _seed,
            _engine,
            _connection,
            _json,
        };
        Command.SetAction(RunAsync);
    }

    public static Command Command { get; }

    private static async Task RunAsync(ParseResult parsed, CancellationToken stop)
    {
        // Everything that can be refused is refused before anything is built or started.
        var scenario = ScenarioOf(parsed);
        var connection = parsed.GetValue(_connection);
        var engine = parsed.GetRequiredValue(_engine);
        if (engine == "sqlserver" && connection is null)
        {
            throw Refusal.Usage("--engine sqlserver needs a --connection to a server.");
        }

        var result = parsed.GetValue(_json) is { } json ? WritableFile(json) : null;

        Console.WriteLine(
            $"Simulating {scenario.Calendar.Calendar.Code}: {scenario.Ads.Rows.Count} ads, {scenario.Applicants} applicants, {scenario.Clients} clients, {engine}"
        );
        await HostProgram.BuildAsync(stop);
        using var folder = new TemporaryFolder("simulate");
        await using var postgres =
            engine == "postgres" && connection is null
                ? await ThrowawayPostgres.StartAsync(await PostgresPrograms.FindOrInstallAsync(stop), stop)
                : null;
        var settings = Settings(
            engine,
            connection ?? postgres?.AdminConnection.Replace("Database=postgres", "Database=lisportal", StringComparison.Ordinal),
            folder.Path
        );
        if (engine != "sqlite")
        {
            // The host migrates an embedded database itself.
            await Steps.RunAsync("Migrating the database", () => HostProgram.MigrateAsync(settings, stop));
        }

        await using var host = await Steps.RunAsync("Starting the host", () => HostProcess.StartAsync(settings, stop));

        var (facts, timings) = await HostWatch.RunAsync(
            host,
            cancelled => RoundPlayer.PlayAsync(host.Address, settings.Administrator, scenario, cancelled),
            stop
        );
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
    }

    private static Scenario ScenarioOf(ParseResult parsed)
    {
        var ads = AdsFile.Read(parsed.GetValue(_ads) ?? BuiltIn.Ads);
        var calendar = CalendarFile.Read(parsed.GetValue(_calendar) ?? BuiltIn.Calendar);
        return new Scenario(
            ads,
            calendar,
            CountryMix.Read(BuiltIn.ApplicantsByRound, CountryMix.Autumn2017),
            parsed.GetValue(_applicants),
            ApplicationsEach(parsed, ads.Rows.Count),
            parsed.GetValue(_clients),
            parsed.GetValue(_seed)
        )
        {
            // A database may hold earlier rounds: names that nothing follows from keep this one's apart.
            Code = $"{calendar.Calendar.Code}-{Guid.NewGuid():N}"[..40],
            MailDomain = $"{Guid.NewGuid():N}.simulation.example",
            Password = HostSettings.DemoAdministrator.Password,
        };
    }

    private static decimal ApplicationsEach(ParseResult parsed, int ads)
    {
        if (parsed.GetValue(_applicationsEach) is not { } text)
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
