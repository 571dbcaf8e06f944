namespace LisPortal.Build.Contract;

/// <summary>What the changelog tells integrators.</summary>
internal static class Changelog
{
    private const string Heading = "### For integrators";

    /// <summary>Changes that no line names word for word.</summary>
    public static IReadOnlyList<string> Unnamed(string changelog, IReadOnlyList<string> changes) =>
        [.. changes.Where(change => !changelog.Contains(change, StringComparison.Ordinal))];

    /// <summary>With an entry first among those for integrators: the reason, and each change.</summary>
    public static string WithBreaks(string changelog, string reason, IReadOnlyList<string> changes)
    {
        var at = changelog.IndexOf(Heading, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new InvalidOperationException($"The changelog has no heading '{Heading}'.");
        }

        var entry = at + Heading.Length;
        return $"{changelog[..entry]}\n- **{reason.Trim().TrimEnd('.')}**, incompatibly: {string.Join("; ", changes)}.{changelog[entry..]}";
    }
}
