using System.Security.Cryptography;
using System.Text;
using LisPortal.Build.Processes;

namespace LisPortal.Build;

/// <summary>
/// Tells whether something built from files is still up to date: a digest of the content of all of them is kept beside what was built.
/// </summary>
internal sealed class Fingerprint(string stampFile, params IReadOnlyList<string> sources)
{
    private static readonly HashSet<string> _builtFolders = ["bin", "obj", "node_modules", "dist"];
    private readonly Lazy<string> _current = new(() => Digest(sources));

    public bool Matches => File.Exists(stampFile) && File.ReadAllText(stampFile) == _current.Value;

    /// <summary>Called when building has succeeded: what is there now was made from the sources as they were at the start.</summary>
    public void Keep()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(stampFile)!);
        File.WriteAllText(stampFile, _current.Value);
    }

    private static string Digest(IReadOnlyList<string> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in sources.SelectMany(FilesIn).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Repository.Root, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> FilesIn(string source) =>
        File.Exists(source) ? [source]
        : !Directory.Exists(source) ? []
        : Directory
            .EnumerateFiles(source)
            .Concat(
                Directory
                    .EnumerateDirectories(source)
                    .Where(folder => !_builtFolders.Contains(Path.GetFileName(folder)))
                    .SelectMany(FilesIn)
            );
}
