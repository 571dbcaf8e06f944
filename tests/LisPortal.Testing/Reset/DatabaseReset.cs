using System.Data.Common;
#if COMPLETE_REGISTRY
using Npgsql;
#endif

namespace LisPortal.Testing.Reset;

/// <summary>Chooses how a database is emptied (api/docs/adr/0001-stand-ins.md).</summary>
public static class DatabaseReset
{
    /// <summary>The migrations' own tables: which migrations have been applied, and the lock it applies them under on SQLite.</summary>
    internal static IReadOnlySet<string> MigrationTables { get; } =
        new HashSet<string> { "kernel_migrations", "migrations", "__EFMigrationsLock" };

    /// <param name="connection">Open, on the database to be emptied again and again.</param>
    /// <param name="kept">Reference data that tests read and never write; the migrations' history is always kept.</param>
    public static async Task<IDatabaseReset> OfAsync(DbConnection connection, IReadOnlyCollection<TableName> kept)
    {
#if COMPLETE_REGISTRY
        if (connection is NpgsqlConnection)
        {
            return await RespawnReset.OfAsync(connection, kept);
        }
#endif
        return await ForeignKeyOrderReset.OfAsync(connection, kept);
    }
}
