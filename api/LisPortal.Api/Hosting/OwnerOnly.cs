using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace LisPortal.Api.Hosting;

/// <summary>What a host keeps (CVs, sessions, keys) is for the user it runs as to read, and for nobody else of the machine.</summary>
internal static class OwnerOnly
{
    private const uint OthersNothing = 0b000_111_111;
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Of every file and folder that this process makes, SQLite's too.</summary>
    public static void FromNowOn()
    {
        if (!OperatingSystem.IsWindows())
            _ = Umask(OthersNothing);
    }

    /// <summary>An embedded database that was made before.</summary>
    public static void Tighten(SqliteConnectionStringBuilder database)
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in new[] { "", "-wal", "-shm" }.Select(end => database.DataSource + end).Where(File.Exists))
            File.SetUnixFileMode(file, Owners);
    }

    [DllImport("libc", EntryPoint = "umask")]
    private static extern uint Umask(uint mask);
}
