using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LisPortal.Testing.Reset;

/// <summary>Our own reset: deletes from referring tables first. Tables and foreign keys are read from the database once.</summary>
internal sealed class ForeignKeyOrderReset : IDatabaseReset
{
    private readonly string _statements;

    private ForeignKeyOrderReset(IEnumerable<TableName> order) =>
        _statements = string.Concat(order.Select(table => $"DELETE FROM {table.Quoted};\n"));

    public static async Task<ForeignKeyOrderReset> OfAsync(DbConnection connection, IReadOnlyCollection<TableName> kept)
    {
        var catalogue = Catalogue.Of(connection);
        var tables = await ReadAsync(connection, catalogue.Tables, row => Table(row, 0));
        var references = await ReadAsync(connection, catalogue.References, row => (Table(row, 0), Table(row, 2)));
        var emptied = tables.Except(kept).Where(table => !DatabaseReset.MigrationTables.Contains(table.Name));
        return new ForeignKeyOrderReset(DeletionOrder.Of([.. emptied], references));
    }

    public async Task ResetAsync(DbConnection connection, CancellationToken cancellationToken = default)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = _statements;
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<List<T>> ReadAsync<T>(DbConnection connection, string query, Func<DbDataReader, T> row)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static TableName Table(DbDataReader row, int column) =>
        new(row.IsDBNull(column) ? null : row.GetString(column), row.GetString(column + 1));

    /// <summary>Queries for (schema, table), and for (schema, table) of the referring beside that of the referred table.</summary>
    private sealed record Catalogue(string Tables, string References)
    {
        private static readonly Catalogue _sqlite = new(
            "SELECT NULL, name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
            """
            SELECT NULL, t.name, NULL, r."table"
            FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) r
            WHERE t.type = 'table'
            """
        );

        private static readonly Catalogue _postgres = new(
            """
            SELECT schemaname, tablename FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """,
            """
            SELECT fs.nspname, f.relname, ts.nspname, t.relname
            FROM pg_constraint c
            JOIN pg_class f ON f.oid = c.conrelid JOIN pg_namespace fs ON fs.oid = f.relnamespace
            JOIN pg_class t ON t.oid = c.confrelid JOIN pg_namespace ts ON ts.oid = t.relnamespace
            WHERE c.contype = 'f'
            """
        );

        public static Catalogue Of(DbConnection connection) =>
            connection switch
            {
                SqliteConnection => _sqlite,
                NpgsqlConnection => _postgres,
                _ => throw new NotSupportedException($"Tests reset SQLite and PostgreSQL, not {connection.GetType().Name}."),
            };
    }
}
