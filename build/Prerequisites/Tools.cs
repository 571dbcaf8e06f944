using LisPortal.Build.CommandLine;
using LisPortal.Build.Processes;

namespace LisPortal.Build.Prerequisites;

/// <summary>What the machine must have besides the .NET SDK. Missing Debian packages are installed when we may.</summary>
internal static class Tools
{
    private static readonly Version _leastNode = new(20, 19);

    public static async Task<NodePrograms> NodeAsync(CancellationToken stop)
    {
        if (Programs.Find("node") is not { } node || Programs.Find("npm") is not { } npm)
        {
            throw new Refusal(
                $"The web client needs Node.js {_leastNode} or newer with npm: install it from https://nodejs.org and run the same command again."
            );
        }

        var found = (await new ProgramCall(node, "--version").RequireAsync(stop)).Trim();
        return Version.TryParse(found.TrimStart('v'), out var version) && version >= _leastNode
            ? new NodePrograms(node, npm)
            : throw new Refusal(
                $"The web client needs Node.js {_leastNode} or newer, and this machine's is {found}: install a newer one from https://nodejs.org."
            );
    }

    public static async Task<string> ChromiumAsync(CancellationToken stop)
    {
        if (Chromium() is { } found)
        {
            return found;
        }

        await Debian.InstallAsync("chromium", "Testing in the browser", stop);
        return Chromium() ?? throw new Refusal("Chromium is installed but not on the path.");

        static string? Chromium() => Programs.Find("chromium", "chromium-browser", "google-chrome");
    }
}
