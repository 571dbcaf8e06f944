using System.CommandLine;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Verbs;

/// <summary>Adds a migration for every engine, or brings a server's database up to date.</summary>
internal static class Migrations
{
    private static readonly string[] _projects = ["Sqlite", "SqlServer", "Postgres"];
    private static readonly Argument<string> _name = new("NAME") { Description = "what it does, like AddSeatBudgets" };
    private static readonly Option<string> _engine = Options.Choice("--engine", "the database's engine", Options.Engines);
    private static readonly Option<string> _connection = new("--connection") { HelpName = "TEXT", Description = "connection string" };

    static Migrations()
    {
        _engine.Required = true;
        _connection.Required = true;
        var add = new Command("add", "writes a migration for every engine") { _name };
        add.SetAction((parsed, stop) => AddAsync(parsed.GetRequiredValue(_name), stop));
        var apply = new Command("apply", "brings a server's database up to date") { _engine, _connection };
        apply.SetAction((parsed, stop) => ApplyAsync(parsed.GetRequiredValue(_engine), parsed.GetRequiredValue(_connection), stop));
        Command = new Command("migrations", "writes changes of the database's schema, or makes them") { add, apply };
    }

    public static Command Command { get; }

    public static async Task AddAsync(string name, CancellationToken stop)
    {
        if (!name.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetterUpper(name[0]))
        {
            throw Refusal.Usage($"A migration is named like AddSeatBudgets, not '{name}'.");
        }

        await Steps.RunAsync("Restoring the local tools", () => new ProgramCall(Programs.DotNet, "tool", "restore").RequireAsync(stop));
        // The host references all three engines, so one build serves them all.
        await HostProgram.BuildAsync(stop);
        foreach (var engine in _projects)
        {
            var project = Repository.In($"api/migrations/{engine}");
            string[] where = ["--project", project, "--startup-project", project, "--output-dir", "Migrations"];
            var add = new ProgramCall(
                Programs.DotNet,
                ["ef", "migrations", "add", name, .. where, "--no-build", "--configuration", HostProgram.Configuration]
            );
            await Steps.RunAsync($"Adding {name} for {engine}", () => add.RequireAsync(stop));
        }
    }

    private static async Task ApplyAsync(string engine, string connection, CancellationToken stop)
    {
        await HostProgram.BuildAsync(stop);
        using var folder = new TemporaryFolder("migrate");
        await Steps.RunAsync("Migrating the database", () => HostProgram.MigrateAsync(new(engine, connection, folder.Path), stop));
    }
}
