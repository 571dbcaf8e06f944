using System.Diagnostics;
using System.Text;

namespace LisPortal.Build.Processes;

/// <summary>A program to run, with its arguments; never through a shell.</summary>
public sealed record ProgramCall(string Program, params IReadOnlyList<string> Arguments)
{
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(10);

    public string? Folder { get; init; }

    /// <summary>Variables set on top of this program's own; null removes one.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    public TimeSpan Limit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Runs to the end and keeps what is printed. When stopped or over its limit, the program and what it started are ended.</summary>
    public async Task<CallResult> RunAsync(CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Limit);
        var output = new StringBuilder();
        using var process = Start(line =>
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        });
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await EndAsync(process);
            stop.ThrowIfCancellationRequested();
            return new CallResult(-1, $"{output}{Environment.NewLine}Ended after {Steps.Seconds(Limit)}: it took too long.");
        }

        return new CallResult(process.ExitCode, output.ToString());
    }

    /// <summary>Runs to the end; a failure refuses with what was printed.</summary>
    public async Task<string> RequireAsync(CancellationToken stop)
    {
        var (exitCode, output) = await RunAsync(stop);
        return exitCode == 0 ? output : throw new Refusal($"'{this}' failed (exit code {exitCode}).", output);
    }

    public Process Start(Action<string> onLine)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = Folder ?? Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        // Build nodes that outlive the build would be processes left behind, and they keep our pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        var process = Process.Start(start)!;
        process.OutputDataReceived += Pass;
        process.ErrorDataReceived += Pass;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Pass(object sender, DataReceivedEventArgs received)
        {
            if (received.Data is { } line)
            {
                onLine(line);
            }
        }
    }

    /// <summary>The same program where neither a terminal's Ctrl-C nor a signal to our process group reaches it.</summary>
    public ProgramCall InOwnSession() =>
        Programs.Find("setsid") is { } setsid ? this with { Program = setsid, Arguments = [Program, .. Arguments] } : this;

    public override string ToString() => string.Join(' ', [Path.GetFileName(Program), .. Arguments]);

    private static async Task EndAsync(Process process)
    {
        Signal.Terminate.SendTo(process);
        using var patience = new CancellationTokenSource(_grace);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
