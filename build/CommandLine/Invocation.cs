using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using LisPortal.Build.Processes;

namespace LisPortal.Build.CommandLine;

/// <summary>Runs the verb that the command line names, and turns what can go wrong into a sentence and an exit code.</summary>
internal static class Invocation
{
    private const int Interrupted = 130;

    // A word is what it says: no files of arguments, no letters run together.
    private static readonly ParserConfiguration _parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> RunAsync(RootCommand root, IReadOnlyList<string> words)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopInOrder);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopInOrder);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, StopInOrder);
        // Cleaning up takes the time it takes.
        var invoking = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            var parsed = root.Parse(words, _parsing);
            if (parsed.Action is not ParseErrorAction mistake)
            {
                return await parsed.InvokeAsync(invoking, stop.Token);
            }

            mistake.ShowHelp = words is [];
            await parsed.InvokeAsync(invoking, stop.Token);
            return Refusal.WrongUsage;
        }
        catch (Refusal refusal)
        {
            if (refusal.Details is { Length: > 0 } details)
            {
                await Console.Error.WriteLineAsync(details.TrimEnd() + Environment.NewLine);
            }

            await Console.Error.WriteLineAsync(refusal.Message);
            return refusal.ExitCode;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return Interrupted;
        }

        // The first signal stops what runs and cleans up; a second one no longer waits for that.
        void StopInOrder(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }
}
