using LisPortal.Build.Processes;

namespace LisPortal.Build.Suites;

/// <summary>What a change can break, by the folders it lies in: for one's own loop. Everything is tested before it is handed in.</summary>
/// <param name="files">Relative to the working copy, with <c>/</c>.</param>
internal sealed class Changes(IReadOnlyCollection<string> files)
{
    private static readonly string[] _everywhere =
    [
        "api/LisPortal.",
        "api/Directory.Build.props",
        "api/modules/Directory.Build.props",
        "contracts/LisPortal.Contracts/",
        "tests/LisPortal.Testing/",
        "tests/LisPortal.Postgres/",
        "build/Processes/",
        "tests/Directory.Build.props",
        "build/Common.props",
        "build/Packages.props",
    ];

    public bool WebClient => files.Any(file => file.StartsWith("web-client/", StringComparison.Ordinal));

    public bool Contract =>
        files.Any(file => file.StartsWith("api/", StringComparison.Ordinal) || file.StartsWith("contracts/", StringComparison.Ordinal));

    /// <summary>Names of test projects, in order, out of those there are.</summary>
    public IReadOnlyList<string> TestProjects(IEnumerable<string> all) =>
        [.. all.Where(project => files.Any(file => Reaches(file, project))).Order(StringComparer.Ordinal)];

    /// <summary>What differs from the last commit, or when nothing does, what that commit changed.</summary>
    public static async Task<Changes> FindAsync(CancellationToken stop)
    {
        var open = await FilesAsync(stop, "status", "--porcelain", "--untracked-files=all", "--no-renames");
        return new(
            open.Count > 0
                ? [.. open.Select(line => line[3..].Trim('"'))]
                : await FilesAsync(stop, "diff-tree", "--no-commit-id", "--name-only", "-r", "HEAD")
        );
    }

    private static bool Reaches(string file, string project)
    {
        if (
            _everywhere.Any(place => file.StartsWith(place, StringComparison.Ordinal))
            || file.StartsWith($"tests/{project}/", StringComparison.Ordinal)
        )
        {
            return true;
        }

        if (file.StartsWith("build/", StringComparison.Ordinal) || file.StartsWith("tests/LisPortal.Simulation/", StringComparison.Ordinal))
        {
            return project == "LisPortal.Build.Tests";
        }

        return file.Split('/') switch
        {
            ["api", "modules" or "platform", var module, ..] => project == $"LisPortal.{module}.Tests"
                || project == "LisPortal.Architecture.Tests",
            ["api", "migrations", ..] => project is "LisPortal.Architecture.Tests" or "LisPortal.SqlServer.Tests",
            ["api", "docs", ..] => project == "LisPortal.Architecture.Tests",
            ["tests", "access.csv"] => project == "LisPortal.Journeys.Tests",
            _ => false,
        };
    }

    private static async Task<IReadOnlyList<string>> FilesAsync(CancellationToken stop, params string[] arguments) =>
        (await new ProgramCall("git", ["-c", "core.quotepath=false", .. arguments]).RequireAsync(stop)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
}
