using System.Runtime.InteropServices;

namespace LisPortal.Build.CommandLine;

/// <summary>Runs the verb that the command line names, and turns what can go wrong into a sentence and an exit code.</summary>
internal static class Invocation
{
    private const int Interrupted = 130;
    private const string Program = "dotnet run --project build --";

    public static async Task<int> RunAsync(IReadOnlyList<Verb> verbs, string[] words)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopInOrder);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopInOrder);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, StopInOrder);
        try
        {
            return await RunAsync(verbs, words, stop.Token);
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

    private static async Task<int> RunAsync(IReadOnlyList<Verb> verbs, string[] words, CancellationToken stop)
    {
        if (words is [] or ["--help" or "-h" or "help"])
        {
            PrintVerbs(verbs);
            return words is [] ? Refusal.WrongUsage : 0;
        }

        var verb =
            verbs.FirstOrDefault(known => known.Name == words[0])
            ?? throw Refusal.Usage($"'{words[0]}' is none of {string.Join(", ", verbs.Select(known => known.Name))}.");
        if (words.Contains("--help") || words.Contains("-h"))
        {
            PrintOptions(verb);
            return 0;
        }

        return await verb.RunAsync(Arguments.Parse(verb, words[1..]), stop);
    }

    private static void PrintVerbs(IReadOnlyList<Verb> verbs)
    {
        Console.WriteLine($"{Program} VERB [options]");
        Console.WriteLine();
        foreach (var verb in verbs)
        {
            Console.WriteLine($"  {verb.Name, -12}{verb.Summary}");
        }

        Console.WriteLine();
        Console.WriteLine("VERB --help shows its options.");
    }

    private static void PrintOptions(Verb verb)
    {
        Console.WriteLine($"{Program} {verb.Name} {verb.Operands}".TrimEnd() + (verb.Options.Count > 0 ? " [options]" : ""));
        Console.WriteLine($"  {verb.Summary}");
        Console.WriteLine();
        foreach (var option in verb.Options)
        {
            Console.WriteLine($"  {option.Name + " " + option.Value, -28}{option.Meaning}");
        }
    }
}
