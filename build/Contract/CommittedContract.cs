using System.Text.Json.Nodes;
using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Contract;

/// <summary>
/// Holds a newly written contract against the committed one. What it breaks must be named in the changelog, so that it is meant and
/// integrators are told.
/// </summary>
internal static class CommittedContract
{
    private const string InRepository = "contracts/openapi/lisportal.v1.json";

    private static string ChangelogFile { get; } = Repository.In(".github/CHANGELOG.md");

    /// <summary>Refuses a contract that breaks what clients rely on, unless the changelog says so.</summary>
    public static async Task RefuseUnnamedBreaksAsync(string written, CancellationToken stop)
    {
        if (await UnnamedBreaksAsync(written, stop) is { Count: > 0 } unnamed)
        {
            throw new Refusal(
                "Clients written against the committed contract break. Keep it compatible, or run 'dotnet run --project build -- openapi --accept-breaking REASON'.",
                string.Join(Environment.NewLine, unnamed)
            );
        }
    }

    /// <summary>Names in the changelog what breaks, with the reason.</summary>
    /// <returns>How many breaks were not named before.</returns>
    public static async Task<int> AcceptAsync(string written, string reason, CancellationToken stop)
    {
        var unnamed = await UnnamedBreaksAsync(written, stop);
        if (unnamed.Count > 0)
        {
            var changelog = await File.ReadAllTextAsync(ChangelogFile, stop);
            await File.WriteAllTextAsync(ChangelogFile, Changelog.WithBreaks(changelog, reason, unnamed), stop);
        }

        return unnamed.Count;
    }

    private static async Task<IReadOnlyList<string>> UnnamedBreaksAsync(string written, CancellationToken stop)
    {
        var newer = await File.ReadAllTextAsync(written, stop);
        if (await OlderThanAsync(newer, stop) is not { } older)
        {
            return [];
        }

        var changelog = await File.ReadAllTextAsync(ChangelogFile, stop);
        return Changelog.Unnamed(changelog, IncompatibleChanges.Between(JsonNode.Parse(older)!, JsonNode.Parse(newer)!));
    }

    /// <summary>
    /// The last committed contract that says something else, so that a change is held against what was before it also after it has been
    /// committed; outside a repository the file as it lies there. Null when there is none.
    /// </summary>
    private static async Task<string?> OlderThanAsync(string newer, CancellationToken stop)
    {
        var (exitCode, commits) = await new ProgramCall("git", "log", "--max-count=2", "--format=%H", "--", InRepository).RunAsync(stop);
        if (exitCode != 0)
        {
            return File.Exists(Repository.Contract) ? await File.ReadAllTextAsync(Repository.Contract, stop) : null;
        }

        foreach (var commit in commits.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var committed = await new ProgramCall("git", "show", $"{commit}:{InRepository}").RequireAsync(stop);
            if (committed.ReplaceLineEndings("\n").TrimEnd() != newer.ReplaceLineEndings("\n").TrimEnd())
            {
                return committed;
            }
        }

        return null;
    }
}
