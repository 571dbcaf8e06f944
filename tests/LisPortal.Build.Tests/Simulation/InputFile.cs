using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Tests.Simulation;

/// <summary>A file with the given text for as long as a test needs it.</summary>
internal sealed class InputFile : IDisposable
{
    private InputFile(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public static T Read<T>(string text, Func<string, T> read)
    {
        using var file = new InputFile(text);
        return read(file.Path);
    }

    /// <summary>What it is refused with, without the file's name.</summary>
    public static string Refusal<T>(string text, Func<string, T> read)
    {
        using var file = new InputFile(text);
        return Should.Throw<Refusal>(() => read(file.Path)).Message.Replace(file.Path, "FILE", StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(Path);
}
