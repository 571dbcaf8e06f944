using System.Diagnostics.CodeAnalysis;

namespace LisPortal.Build.Processes;

/// <summary>Ends the program with one clear sentence for whoever started it, and with what a failed command printed, if any.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is what the program says to a person, and is caught in one place.")]
public sealed class Refusal(string sentence, string? details = null, int exitCode = Refusal.Failed) : Exception(sentence)
{
    public const int Failed = 1;
    public const int WrongUsage = 2;

    public string? Details { get; } = details;

    public int ExitCode { get; } = exitCode;

    public static Refusal Usage(string sentence) => new(sentence, exitCode: WrongUsage);
}
