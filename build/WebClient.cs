using LisPortal.Build.CommandLine;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;

namespace LisPortal.Build;

/// <summary>The web client's folder: its packages, what is built from it, and its scripts.</summary>
internal sealed class WebClient(NodePrograms node)
{
    private static readonly Dictionary<string, string?> _quiet = new()
    {
        ["NO_COLOR"] = "1",
        ["REDOCLY_TELEMETRY"] = "off",
        ["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true",
        ["CI"] = "1",
    };

    public static string Built { get; } = Path.Combine(Repository.WebClient, "dist");

    /// <summary>Installs exactly the locked packages, unless that has been done for this lock file.</summary>
    public async Task RestoreAsync(CancellationToken stop)
    {
        var packages = Path.Combine(Repository.WebClient, "node_modules");
        var fingerprint = new Fingerprint(
            Path.Combine(packages, ".lisportal-stamp"),
            Path.Combine(Repository.WebClient, "package-lock.json")
        );
        if (!fingerprint.Matches)
        {
            await Steps.RunAsync("Installing the web client's packages", () => Npm("ci", "--no-audit", "--no-fund").RequireAsync(stop));
            fingerprint.Keep();
        }
    }

    /// <summary>Builds what the host serves, unless it is built from the same files already.</summary>
    public async Task BuildAsync(CancellationToken stop)
    {
        // The texts about specialties are made from the server's list of them.
        var fingerprint = new Fingerprint(
            Path.Combine(Built, ".lisportal-stamp"),
            Repository.WebClient,
            Repository.In("contracts/LisPortal.Contracts/Allocation/specialties.csv")
        );
        if (!fingerprint.Matches)
        {
            await RestoreAsync(stop);
            await Steps.RunAsync("Building the web client", () => Script("build").RequireAsync(stop));
            fingerprint.Keep();
        }
    }

    public ProgramCall Script(string name, params IReadOnlyList<string> arguments) =>
        Npm(["run", "--silent", name, .. arguments.Count > 0 ? ["--", .. arguments] : arguments]);

    /// <summary>A program that one of the installed packages brings.</summary>
    public ProgramCall Tool(string name, params IReadOnlyList<string> arguments) =>
        In(new(node.Node, [Path.Combine(Repository.WebClient, "node_modules", ".bin", name), .. arguments]));

    public ProgramCall Npm(params IReadOnlyList<string> arguments) => In(new(node.Npm, arguments));

    private static ProgramCall In(ProgramCall command) => command with { Folder = Repository.WebClient, Variables = _quiet };
}
