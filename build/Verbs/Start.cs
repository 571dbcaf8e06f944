using System.CommandLine;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;
using LisPortal.Simulation.Demo;

namespace LisPortal.Build.Verbs;

/// <summary>Builds what is not built, and serves API and web client on one loopback port until stopped.</summary>
internal static class Start
{
    private const int DefaultPort = 5080;

    private static readonly Option<int> _port = Options.Number("--port", "port to serve on", DefaultPort, 1, 65535);
    private static readonly Option<string?> _data = Options.Text(
        "--data",
        "FOLDER",
        "where database, keys and documents are kept [default: .data]"
    );
    private static readonly Option<string> _engine = Options.Engine();
    private static readonly Option<string?> _connection = Options.Text(
        "--connection",
        "TEXT",
        "connection string; wanted with postgres and sqlserver, whose database «migrations apply» prepares"
    );

    static Start()
    {
        Command = new Command("start", "builds and serves LisPortal on this machine, with an embedded database unless told otherwise")
        {
            _port,
            _data,
            _engine,
            _connection,
        };
        Command.SetAction(RunAsync);
    }

    public static Command Command { get; }

    private static async Task RunAsync(ParseResult parsed, CancellationToken stop)
    {
        // Everything that can be refused is refused before minutes of building.
        var port = parsed.GetValue(_port);
        var settings = Settings(parsed) with { Port = port, WebClient = WebClient.Built };
        RefuseUnwritable(settings.DataFolder);
        RefuseTaken(port);
        var webClient = new WebClient(await Tools.NodeAsync(stop));

        Console.WriteLine("LisPortal");
        await Steps.RunAsync(
            "Building the host and the web client",
            () => Task.WhenAll(HostProgram.BuildAsync(stop), webClient.BuildAsync(stop))
        );
        // The host migrates an embedded database itself; a server's schema is its operator's to change (migrations apply).
        var starting =
            settings.Engine == "sqlite"
                ? "Migrating the embedded database and starting the host"
                : $"Starting the host on {settings.Engine}";
        await DemoDatabase.MakeAsync(settings, TimeProvider.System, stop);
        await using var host = await Steps.RunAsync(starting, () => HostProcess.StartAsync(settings, stop));
        PrintAddresses(host, DemoSignIns.ReadFrom(settings.DataFolder));
        await Task.WhenAny(host.Ended, Task.Delay(Timeout.Infinite, stop));
        if (host.Ended.IsCompleted && !stop.IsCancellationRequested)
        {
            throw host.Refusal();
        }

        Console.WriteLine("Stopping: requests being answered are finished first.");
    }

    private static HostSettings Settings(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetValue(_data) ?? Repository.In(".data"));
        var engine = parsed.GetRequiredValue(_engine);
        return (engine, parsed.GetValue(_connection)) switch
        {
            ("sqlite", null) => HostSettings.Sqlite(folder),
            (_, { } connection) => new HostSettings(engine, connection, folder),
            _ => throw Refusal.Usage($"--engine {engine} needs a --connection to a server."),
        };
    }

    private static void RefuseUnwritable(string folder)
    {
        var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"Cannot write to the data folder {folder}: {problem.Message}");
        }
    }

    private static void RefuseTaken(int port)
    {
        if (!FreePort.IsFree(port))
        {
            throw new Refusal($"Port {port} is taken by another program; choose another with --port.");
        }
    }

    private static void PrintAddresses(HostProcess host, DemoSignIns? demo)
    {
        var administrator = host.Settings.Administrator;
        Console.WriteLine(
            $"""

              Web client   {host.Address}
              API          {host.Address}api/v1   (description: {host.Address}swagger, for administrators)
              Data         {host.Settings.DataFolder}   (log: {HostProcess.LogFile(host.Settings)})
            """
        );
        (demo ?? new DemoSignIns(administrator.Password, [new("Administrator", administrator.Email, "users and roles")])).Print(
            Console.Out
        );
        Console.WriteLine();
        Console.WriteLine("  Ctrl-C ends it; everything is kept for the next start.");
    }
}
