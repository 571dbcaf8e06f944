using System.Globalization;
using LisPortal.Build.Processes;

namespace LisPortal.Postgres;

/// <summary>The server programs of an installed PostgreSQL, and the user they run as: they refuse to run as root.</summary>
public sealed record PostgresPrograms(string Folder)
{
    private const string DebianFolder = "/usr/lib/postgresql";

    /// <summary>Null when no server is installed; pg_config alone comes with the client's library.</summary>
    public static async Task<PostgresPrograms?> FindAsync(CancellationToken stop)
    {
        string[] folders = Directory.Exists(DebianFolder)
            ? [.. Directory.GetDirectories(DebianFolder).OrderByDescending(Version).Select(version => Path.Combine(version, "bin"))]
            : [];
        if (Programs.Find("pg_config") is { } config)
        {
            var (exitCode, output) = await new ProgramCall(config, "--bindir").RunAsync(stop);
            folders = exitCode == 0 ? [output.Trim(), .. folders] : folders;
        }

        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb"))) is { } found ? new(found) : null;

        static decimal Version(string folder) =>
            decimal.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>Installs a server where there is none, if we may.</summary>
    public static async Task<PostgresPrograms> FindOrInstallAsync(CancellationToken stop)
    {
        if (await FindAsync(stop) is { } found)
        {
            return found;
        }

        await Debian.InstallAsync("postgresql", "A throw-away PostgreSQL server", stop);
        return await FindAsync(stop) ?? throw new Refusal("PostgreSQL is installed, but its server programs were not found.");
    }

    public ProgramCall Server(params IReadOnlyList<string> arguments) => AsServerUser(Path.Combine(Folder, "postgres"), arguments);

    public ProgramCall InitDb(params IReadOnlyList<string> arguments) => AsServerUser(Path.Combine(Folder, "initdb"), arguments);

    public ProgramCall IsReady(params IReadOnlyList<string> arguments) => new(Path.Combine(Folder, "pg_isready"), arguments);

    public static ProgramCall AsServerUser(string program, params IReadOnlyList<string> arguments)
    {
        // The C locale keeps the server's messages in English whatever this machine speaks.
        var command = new ProgramCall(program, arguments)
        {
            Folder = Path.GetTempPath(),
            Variables = new Dictionary<string, string?> { ["LC_ALL"] = "C" },
        };
        if (Environment.UserName != "root")
        {
            return command;
        }

        var user = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal))
            ? "postgres"
            : "nobody";
        var setpriv =
            Programs.Find("setpriv")
            ?? throw new Refusal("PostgreSQL does not run as root; start this as another user, or install util-linux.");
        return command with
        {
            Program = setpriv,
            Arguments = [$"--reuid={user}", "--regid=" + GroupOf(user), "--clear-groups", "--", program, .. arguments],
        };
    }

    private static string GroupOf(string user) =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).First(fields => fields[0] == user)[3];
}
