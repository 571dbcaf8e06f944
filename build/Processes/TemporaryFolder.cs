namespace LisPortal.Build.Processes;

/// <summary>A folder of our own under the system's temporary one, deleted with what is in it.</summary>
public sealed class TemporaryFolder(string purpose) : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory($"lisportal-{purpose}-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
