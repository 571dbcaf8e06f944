using System.Text.RegularExpressions;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>Rule ids are a common language of code, errors, tests and texts, so each must be one that the handbook defines.</summary>
internal static partial class HandbookRules
{
    private static readonly string[] Read = [".cs", ".ts", ".tsx", ".mjs", ".json", ".md", ".csv"];

    /// <summary>Ids that the handbook's own list items begin with.</summary>
    public static IReadOnlySet<string> DefinedIn(string handbook) =>
        Definition().Matches(handbook).Select(match => match.Groups["id"].Value).ToHashSet();

    public static IEnumerable<string> NamedIn(string text) => Id().Matches(text).Select(match => match.Value).Distinct();

    /// <summary>Every id named below the folders, with the first file that names it.</summary>
    public static IReadOnlyDictionary<string, string> NamedBelow(string root, params string[] folders)
    {
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var made = new[] { "bin", "obj", "node_modules", "dist", "generated", "Migrations" };
        foreach (var folder in folders)
        {
            var files = Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories);
            foreach (var file in files.Where(file => Read.Contains(Path.GetExtension(file))))
            {
                var relative = Path.GetRelativePath(root, file);
                if (relative.Split(Path.DirectorySeparatorChar).Intersect(made).Any())
                    continue;
                foreach (var id in NamedIn(File.ReadAllText(file)))
                    named.TryAdd(id, relative);
            }
        }
        return named;
    }

    [GeneratedRegex(@"^- \*\*(?<id>R-[A-Z]{3}-\d+)\*\*", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\bR-[A-Z]{3}-\d+\b")]
    private static partial Regex Id();
}
