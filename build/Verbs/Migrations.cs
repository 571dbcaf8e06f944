using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Verbs;

/// <summary>Adds a migration for every engine, or brings a server's database up to date.</summary>
internal static class Migrations
{
    private static readonly string[] _engines = ["Sqlite", "SqlServer", "Postgres"];

    public static Verb Verb { get; } =
        new(
            "migrations",
            "add NAME writes a migration for every engine; apply brings a server's database up to date",
            "add NAME | apply",
            [new("--engine", "NAME", "apply: sqlite, postgres or sqlserver"), new("--connection", "TEXT", "apply: connection string")],
            (arguments, stop) =>
                arguments.Operands switch
                {
                    ["add", var name] => AddAsync(name, stop),
                    ["apply"] => ApplyAsync(arguments, stop),
                    _ => throw Refusal.Usage("migrations needs to know what to do: add NAME, or apply."),
                }
        );

    public static async Task<int> AddAsync(string name, CancellationToken stop)
    {
        if (!name.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetterUpper(name[0]))
        {
            throw Refusal.Usage($"A migration is named like AddSeatBudgets, not '{name}'.");
        }

        await Steps.RunAsync("Restoring the local tools", () => new Command(Programs.DotNet, "tool", "restore").RequireAsync(stop));
        // The host references all three engines, so one build serves them all.
        await HostProgram.BuildAsync(stop);
        foreach (var engine in _engines)
        {
            var project = Repository.In($"api/migrations/{engine}");
            string[] where = ["--project", project, "--startup-project", project, "--output-dir", "Migrations"];
            var add = new Command(
                Programs.DotNet,
                ["ef", "migrations", "add", name, .. where, "--no-build", "--configuration", HostProgram.Configuration]
            );
            await Steps.RunAsync($"Adding {name} for {engine}", () => add.RequireAsync(stop));
        }

        return 0;
    }

    private static async Task<int> ApplyAsync(Arguments arguments, CancellationToken stop)
    {
        var engine = arguments.Choice("--engine", "", "sqlite", "postgres", "sqlserver");
        var connection = arguments.Text("--connection") ?? throw Refusal.Usage("migrations apply needs a --connection.");
        await HostProgram.BuildAsync(stop);
        using var folder = new TemporaryFolder("migrate");
        await Steps.RunAsync("Migrating the database", () => HostProgram.MigrateAsync(new(engine, connection, folder.Path), stop));
        return 0;
    }
}
