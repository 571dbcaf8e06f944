using System.Globalization;
using System.Security.Cryptography;
using LisPortal.Build.Processes;

namespace LisPortal.Postgres;

/// <summary>
/// A PostgreSQL server of our own for as long as it is needed: in a temporary folder, on a free loopback port, with a password
/// made up for it. It does not sync to disk, so it is fast and forgets everything at a power cut.
/// </summary>
public sealed class ThrowawayPostgres : IAsyncDisposable
{
    private const int Attempts = 3;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly string _folder;
    private readonly ChildProcess _server;

    private ThrowawayPostgres(string folder, ChildProcess server, string adminConnection)
    {
        _folder = folder;
        _server = server;
        AdminConnection = adminConnection;
    }

    /// <summary>Connection string of the superuser to the database "postgres".</summary>
    public string AdminConnection { get; }

    public static async Task<ThrowawayPostgres> StartAsync(PostgresPrograms programs, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var folder = (
                await PostgresPrograms
                    .AsServerUser("mktemp", "-d", Path.Combine(Path.GetTempPath(), "lisportal-pg-XXXXXX"))
                    .RequireAsync(stop)
            ).Trim();
            try
            {
                return await StartAsync(programs, folder, stop);
            }
            catch (Refusal) when (attempt < Attempts)
            {
                // Somebody else may have taken the port between our choosing it and the server's listening on it.
                DeleteFolder(folder);
            }
            catch
            {
                DeleteFolder(folder);
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        DeleteFolder(_folder);
    }

    private static async Task<ThrowawayPostgres> StartAsync(PostgresPrograms programs, string folder, CancellationToken stop)
    {
        var password = RandomNumberGenerator.GetHexString(32);
        var passwordFile = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(passwordFile, password, stop);
        // Read by another user when we are root, whatever a host in this process has made of its new files.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(passwordFile, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        var data = Path.Combine(folder, "data");
        await programs
            .InitDb(
                $"--pgdata={data}",
                "--username=postgres",
                "--auth=scram-sha-256",
                $"--pwfile={passwordFile}",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync"
            )
            .RequireAsync(stop);
        File.Delete(passwordFile);

        var port = FreePort.Choose().ToString(CultureInfo.InvariantCulture);
        string[] settings =
        [
            "listen_addresses=127.0.0.1",
            $"port={port}",
            $"unix_socket_directories={folder}",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=200",
            "shared_buffers=128MB",
        ];
        var command = programs.Server(["-D", data, .. settings.SelectMany(setting => new[] { "-c", setting })]);
        // PostgreSQL takes an interrupt as "end sessions and shut down"; a terminate signal would wait for its clients.
        var server = ChildProcess.Start(command, Signal.Interrupt, folderToDelete: folder);
        try
        {
            await WaitUntilReadyAsync(programs, server, port, stop);
            return new(folder, server, $"Host=127.0.0.1;Port={port};Username=postgres;Password={password};Database=postgres");
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static async Task WaitUntilReadyAsync(PostgresPrograms programs, ChildProcess server, string port, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_patience);
        while ((await programs.IsReady("--quiet", "--host=127.0.0.1", $"--port={port}").RunAsync(stop)).ExitCode != 0)
        {
            if (server.Ended.IsCompleted || patience.IsCancellationRequested)
            {
                stop.ThrowIfCancellationRequested();
                throw new Refusal("The throw-away PostgreSQL server did not start.", server.LastOutput);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
        }
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
