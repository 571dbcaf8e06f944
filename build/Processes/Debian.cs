namespace LisPortal.Build.Processes;

/// <summary>Installs a package on Debian and its relatives when we may, and says how to otherwise.</summary>
public static class Debian
{
    private static readonly Dictionary<string, string?> _unattended = new() { ["DEBIAN_FRONTEND"] = "noninteractive" };

    public static async Task InstallAsync(string package, string purpose, CancellationToken stop)
    {
        if (Programs.Find("apt-get") is not { } apt)
        {
            throw new Refusal($"{purpose} needs {package}: install it with this machine's package manager and run the same command again.");
        }

        if (Environment.UserName != "root")
        {
            throw new Refusal($"{purpose} needs {package}: run 'sudo apt-get install -y {package}' and the same command again.");
        }

        await Steps.RunAsync(
            $"Installing {package}",
            async () =>
            {
                var install = Apt(apt, "install", "-y", "--no-install-recommends", package);
                if ((await install.RunAsync(stop)).ExitCode != 0)
                {
                    // A fresh image has no package lists, or old ones.
                    await Apt(apt, "update").RequireAsync(stop);
                    await install.RequireAsync(stop);
                }
            }
        );
    }

    // Another installation may hold the lock; waiting is better than failing.
    private static ProgramCall Apt(string program, params IReadOnlyList<string> arguments) =>
        new(program, ["-o", "DPkg::Lock::Timeout=300", .. arguments]) { Variables = _unattended };
}
