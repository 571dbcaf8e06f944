using System.Net;
using System.Net.Sockets;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Host;

/// <summary>A host that serves on a loopback port until it is stopped.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);
    private readonly ChildProcess _process;
    private readonly TextWriter _log;

    private HostProcess(HostSettings settings, Uri address, ChildProcess process, TextWriter log)
    {
        Settings = settings;
        Address = address;
        _process = process;
        _log = log;
    }

    public HostSettings Settings { get; }

    public Uri Address { get; }

    /// <summary>Completes when the host has ended, for whatever reason.</summary>
    public Task Ended => _process.Ended;

    /// <summary>What the host printed when it last ran.</summary>
    public static string LogFile(HostSettings settings) => Path.Combine(settings.DataFolder, "host.log");

    /// <summary>Starts the host on a migrated database and waits until it is ready to answer.</summary>
    public static async Task<HostProcess> StartAsync(HostSettings settings, CancellationToken stop)
    {
        var port = settings.Port ?? FreePort.Choose();
        var log = TextWriter.Synchronized(new StreamWriter(LogFile(settings)) { AutoFlush = true });
        var command = HostProgram.Call("serve") with { Variables = settings.Variables(port) };
        var process = ChildProcess.Start(command, Signal.Terminate, log.WriteLine);
        var host = new HostProcess(settings, new Uri($"http://127.0.0.1:{port}"), process, log);
        try
        {
            await host.WaitUntilReadyAsync(stop);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Refuses with what the host said when it ended by itself.</summary>
    public Refusal Refusal() => HostProgram.RefusalOf(_process.ExitCode, _process.LastOutput);

    /// <summary>Ends the host as a power cut would; whatever it had acknowledged must be in the database.</summary>
    public Task KillAsync() => _process.KillAsync();

    /// <summary>Lets the host finish what it is answering.</summary>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        await _log.DisposeAsync();
    }

    private async Task WaitUntilReadyAsync(CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_patience);
        while (!await IsReadyAsync(client, stop))
        {
            if (Ended.IsCompleted)
            {
                throw Refusal();
            }

            if (patience.IsCancellationRequested)
            {
                stop.ThrowIfCancellationRequested();
                throw new Refusal($"The host did not become ready within {_patience.TotalSeconds:0} seconds.", _process.LastOutput);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), stop);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException problem) when (problem.InnerException is SocketException or IOException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
