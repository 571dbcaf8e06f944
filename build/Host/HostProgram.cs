using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Host;

/// <summary>The host as a program: building it, and its verbs that run to an end.</summary>
internal static class HostProgram
{
    public const string Configuration = "Release";

    private static readonly string _project = Repository.In("api/LisPortal.Api");
    private static readonly string _output = Path.Combine(_project, "bin", Configuration);

    private static string Assembly { get; } = Path.Combine(_output, "net10.0", "LisPortal.Api.dll");

    /// <summary>Restores and builds, unless what is there was built from the same files.</summary>
    public static async Task BuildAsync(CancellationToken stop)
    {
        string[] sources = ["api", "contracts/LisPortal.Contracts", "build/Common.props", "build/Packages.props", "global.json"];
        var fingerprint = new Fingerprint(Path.Combine(_output, ".lisportal-stamp"), [.. sources.Select(Repository.In)]);
        if (!fingerprint.Matches || !File.Exists(Assembly))
        {
            await Steps.RunAsync(
                "Restoring and building the host",
                () =>
                    new ProgramCall(
                        Programs.DotNet,
                        "build",
                        _project,
                        "--configuration",
                        Configuration,
                        "--nologo",
                        "-v",
                        "quiet"
                    ).RequireAsync(stop)
            );
            fingerprint.Keep();
        }
    }

    /// <remarks>The host finds its appsettings.json in the folder it is started in.</remarks>
    public static ProgramCall Call(params IReadOnlyList<string> arguments) =>
        new(Programs.DotNet, [Assembly, .. arguments]) { Folder = Path.GetDirectoryName(Assembly) };

    /// <summary>Creates or updates the database that the settings name.</summary>
    public static Task MigrateAsync(HostSettings settings, CancellationToken stop) =>
        RequireAsync(Call("migrate") with { Variables = settings.Variables(port: 0) }, stop);

    public static async Task WriteContractAsync(string file, CancellationToken stop)
    {
        using var folder = new TemporaryFolder("contract");
        await RequireAsync(Call("openapi", file) with { Variables = HostSettings.Sqlite(folder.Path).Variables(port: 0) }, stop);
    }

    /// <summary>Writes into the folder what is said of the code from the code.</summary>
    public static Task WriteDocumentsAsync(string folder, CancellationToken stop) => RequireAsync(Call("describe", folder), stop);

    /// <summary>A host that refuses says why in one line beside its log, which is JSON; anything else is shown as it came.</summary>
    public static Refusal RefusalOf(int exitCode, string output)
    {
        var said = output
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '{')
            .ToList();
        return said is [var sentence] ? new Refusal(sentence) : new Refusal($"The host ended with exit code {exitCode}.", output);
    }

    private static async Task RequireAsync(ProgramCall command, CancellationToken stop)
    {
        var (exitCode, output) = await command.RunAsync(stop);
        if (exitCode != 0)
        {
            throw RefusalOf(exitCode, output);
        }
    }
}
