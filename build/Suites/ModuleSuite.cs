using LisPortal.Build.CommandLine;
using LisPortal.Build.Host;
using LisPortal.Build.Prerequisites;
using LisPortal.Build.Processes;
using LisPortal.Build.Verbs;

namespace LisPortal.Build.Suites;

/// <summary>
/// In a copy of the working tree a module is added as the verb <c>module</c> does it, and what holds for every module is held against it.
/// </summary>
internal static class ModuleSuite
{
    private const string Added = "SupervisionPlan";
    private const string Packages = "web-client/node_modules";

    public static async Task RunAsync(TestReport report, CancellationToken stop)
    {
        await new WebClient(await Tools.NodeAsync(stop)).RestoreAsync(stop);
        using var copy = new TemporaryFolder("new-module");
        await Steps.RunAsync("Copying the working tree", () => CopyAsync(copy.Path, stop));
        var names = new ModuleNames(Added, "modules");
        await report.CheckAsync(
            "module add: makes a module",
            () => In(copy, "run", "--project", "build", "--", "module", "add", Added).RequireAsync(stop)
        );
        await report.CheckAsync(
            "module add: its tests pass",
            () => In(copy, "test", names.TestFolder, "--configuration", HostProgram.Configuration).RequireAsync(stop)
        );
        await report.CheckAsync("module add: its page has types and texts", () => CheckClientAsync(copy, stop));
        await report.CheckAsync(
            "module add: what holds for every module holds for it",
            () => In(copy, "test", "tests/LisPortal.Architecture.Tests", "--configuration", HostProgram.Configuration).RequireAsync(stop)
        );
    }

    private static async Task CheckClientAsync(TemporaryFolder copy, CancellationToken stop)
    {
        var node = await Tools.NodeAsync(stop);
        var folder = Path.Combine(copy.Path, "web-client");
        await new ProgramCall(node.Node, "node_modules/.bin/tsc", "--noEmit") { Folder = folder }.RequireAsync(stop);
        await new ProgramCall(node.Npm, "run", "--silent", "check:i18n") { Folder = folder }.RequireAsync(stop);
    }

    private static ProgramCall In(TemporaryFolder copy, params IReadOnlyList<string> arguments) =>
        new(Programs.DotNet, arguments)
        {
            Folder = copy.Path,
            // A build server's locked restore would refuse the new project.
            Variables = new Dictionary<string, string?> { ["CI"] = null },
            Limit = TimeSpan.FromMinutes(15),
        };

    private static async Task CopyAsync(string folder, CancellationToken stop)
    {
        var listed = new ProgramCall("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z") { Folder = Repository.Root };
        foreach (
            var file in (await listed.RequireAsync(stop)).Split(
                '\0',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var place = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            if (File.Exists(Repository.In(file)))
            {
                File.Copy(Repository.In(file), place);
            }
        }

        // The same lock file: what is installed here is what would be installed there.
        Directory.CreateSymbolicLink(Path.Combine(folder, Packages), Repository.In(Packages));
    }
}
