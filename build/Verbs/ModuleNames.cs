using System.Text.RegularExpressions;

namespace LisPortal.Build.Verbs;

/// <summary>A module's name in every way it is written, and where its files lie.</summary>
/// <param name="Name">PascalCase.</param>
/// <param name="Kind">Folder below <c>api</c>: modules or platform.</param>
internal sealed partial record ModuleNames(string Name, string Kind)
{
    public string Camel { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];

    public string Kebab { get; } = WordStart().Replace(Name, "-$0").ToLowerInvariant();

    public string Snake => Kebab.Replace('-', '_');

    public string Words { get; } = Name[0] + WordStart().Replace(Name, " $0")[1..].ToLowerInvariant();

    public string ApiFolder => $"api/{Kind}/{Name}";

    public string TestFolder => $"tests/LisPortal.{Name}.Tests";

    public string ClientFolder => $"web-client/src/features/{Kebab}";

    public string Fill(string template) =>
        template
            .Replace("__Name__", Name, StringComparison.Ordinal)
            .Replace("__camelName__", Camel, StringComparison.Ordinal)
            .Replace("__kebab-name__", Kebab, StringComparison.Ordinal)
            .Replace("__snake_name__", Snake, StringComparison.Ordinal)
            .Replace("__Words__", Words, StringComparison.Ordinal)
            .Replace("__kind__", Kind, StringComparison.Ordinal);

    /// <param name="file">Relative to the template.</param>
    /// <returns>Relative to the working copy.</returns>
    public string PlaceOf(string file)
    {
        var (part, rest) = file.Split(['/', '\\'], 2) switch
        {
            var parts => (parts[0], parts[1]),
        };
        var folder = part switch
        {
            "api" => ApiFolder,
            "tests" => TestFolder,
            _ => ClientFolder,
        };
        return $"{folder}/{Fill(rest)}";
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
