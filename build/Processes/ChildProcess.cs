using System.Diagnostics;

namespace LisPortal.Build.Processes;

/// <summary>
/// A program that runs alongside until it is stopped: in a session of its own, so that Ctrl-C reaches it only through us and
/// in our order, and guarded, so that it ends even when we are killed.
/// </summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private const int LinesKept = 200;
    private readonly Process _process;
    private readonly Guardian _guardian;
    private readonly Queue<string> _lastLines;
    private readonly Signal _endingSignal;

    private ChildProcess(Process process, Guardian guardian, Queue<string> lastLines, Signal endingSignal)
    {
        _process = process;
        _guardian = guardian;
        _lastLines = lastLines;
        _endingSignal = endingSignal;
        Ended = process.WaitForExitAsync(CancellationToken.None);
    }

    public int Id => _process.Id;

    public Task Ended { get; }

    public int ExitCode => _process.ExitCode;

    public string LastOutput
    {
        get
        {
            lock (_lastLines)
            {
                return string.Join(Environment.NewLine, _lastLines);
            }
        }
    }

    /// <param name="endingSignal">Asks the program to finish what it does and end.</param>
    /// <param name="onLine">Gets every line printed.</param>
    /// <param name="folderToDelete">Goes with the program if we are killed; otherwise its owner deletes it.</param>
    public static ChildProcess Start(ProgramCall command, Signal endingSignal, Action<string>? onLine = null, string? folderToDelete = null)
    {
        var lastLines = new Queue<string>();
        var process = command
            .InOwnSession()
            .Start(line =>
            {
                lock (lastLines)
                {
                    lastLines.Enqueue(line);
                    if (lastLines.Count > LinesKept)
                    {
                        lastLines.Dequeue();
                    }
                }

                onLine?.Invoke(line);
            });
        return new ChildProcess(process, Guardian.Of(process, endingSignal, folderToDelete), lastLines, endingSignal);
    }

    /// <summary>Asks the program to end, waits for it, and kills it when it does not within the time given.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        _endingSignal.SendTo(_process);
        try
        {
            await Ended.WaitAsync(grace);
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
            await Ended;
        }
    }

    /// <summary>Ends the program at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await Ended;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(TimeSpan.FromSeconds(20));
        _guardian.Dispose();
        _process.Dispose();
    }
}
