using System.Data.Common;
using Respawn;
using Respawn.Graph;

namespace LisPortal.Testing.Reset;

/// <summary>The reset by Respawn, on PostgreSQL; compiled with the complete registry only.</summary>
internal sealed class RespawnReset : IDatabaseReset
{
    private readonly Respawner _respawner;

    private RespawnReset(Respawner respawner) => _respawner = respawner;

    public static async Task<RespawnReset> OfAsync(DbConnection connection, IReadOnlyCollection<TableName> kept)
    {
        var migrations = DatabaseReset.MigrationTables.Select(name => new Table(name));
        var options = new RespawnerOptions
        {
            DbAdapter = DbAdapter.Postgres,
            SchemasToExclude = ["pg_catalog", "information_schema"],
            TablesToIgnore = [.. migrations, .. kept.Select(table => new Table(table.Schema, table.Name))],
        };
        return new RespawnReset(await Respawner.CreateAsync(connection, options));
    }

    public Task ResetAsync(DbConnection connection, CancellationToken cancellationToken = default) => _respawner.ResetAsync(connection);
}
