using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Processes;
using LisPortal.Simulation.Demo;

namespace LisPortal.Build.Host;

/// <summary>
/// Makes the embedded database that a first start begins with. It is made beside the data folder and moved in when it is whole, the
/// database last: whoever interrupts a first start has another first start.
/// </summary>
internal static class DemoDatabase
{
    /// <summary>Does nothing when there is a database already. A server's database is its operator's to fill.</summary>
    public static async Task MakeAsync(HostSettings settings, TimeProvider time, CancellationToken stop)
    {
        var database = HostSettings.DatabaseFile(settings.DataFolder);
        if (
            settings.Engine != "sqlite"
            || settings.Connection != HostSettings.Sqlite(settings.DataFolder).Connection
            || File.Exists(database)
        )
        {
            return;
        }

        var unfinished = Path.Combine(settings.DataFolder, ".demo-being-made");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        Directory.CreateDirectory(unfinished);
        await using (
            var host = await Steps.RunAsync(
                "Starting a host for the demo",
                () => HostProcess.StartAsync(HostSettings.Sqlite(unfinished), stop)
            )
        )
        {
            var signIns = await HostWatch.RunAsync(
                host,
                cancelled => DemoSeed.RunAsync(host.Address, host.Settings.Administrator, time, cancelled),
                stop
            );
            signIns.WriteTo(unfinished);
        }

        foreach (
            var made in Directory
                .EnumerateFileSystemEntries(unfinished)
                .OrderBy(made => Path.GetFileName(made) == Path.GetFileName(database))
                .ToList()
        )
        {
            Directory.Move(made, Path.Combine(settings.DataFolder, Path.GetFileName(made)));
        }

        Directory.Delete(unfinished);
    }
}
