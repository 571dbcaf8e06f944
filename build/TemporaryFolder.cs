namespace LisPortal.Build;

/// <summary>A folder of our own under the system's temporary one, deleted with what is in it.</summary>
internal sealed class TemporaryFolder(string purpose) : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory($"lisportal-{purpose}-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
