using System.Data.Common;
using LisPortal.Testing.Reset;
using Microsoft.Data.Sqlite;
using Npgsql;
using NUnit.Framework;
using Shouldly;

namespace LisPortal.Testing.Tests;

internal sealed class DatabaseResetTests
{
    // Named so that neither order of creation nor of the alphabet is the order of deletion; one table refers to itself.
    private const string Schema = """
        CREATE TABLE "kernel_migrations" ("MigrationId" varchar(150) PRIMARY KEY);
        CREATE TABLE organisations (id int PRIMARY KEY, parent int REFERENCES organisations (id));
        CREATE TABLE b_rounds (id int PRIMARY KEY);
        CREATE TABLE "c ""odd"" ads" (id int PRIMARY KEY, round int REFERENCES b_rounds (id), owner int REFERENCES organisations (id));
        CREATE TABLE a_groups (id int PRIMARY KEY, ad int REFERENCES "c ""odd"" ads" (id));
        CREATE TABLE d_units (id int PRIMARY KEY, parent int REFERENCES d_units (id));
        """;

    private const string Rows = """
        INSERT INTO b_rounds VALUES (1);
        INSERT INTO "c ""odd"" ads" VALUES (1, 1, 2);
        INSERT INTO a_groups VALUES (1, 1);
        INSERT INTO d_units VALUES (1, NULL), (2, 1), (3, 2);
        """;

    private const string Reference = """
        INSERT INTO "kernel_migrations" VALUES ('first');
        INSERT INTO organisations VALUES (1, NULL), (2, 1);
        """;

    [Test]
    public async Task Reset_OnSqlite_EmptiesAllButKeptTables()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=True");
        await connection.OpenAsync();

        await ShouldEmptyAllButKept(connection, new TableName(null, "organisations"));
    }

    [Test]
    public async Task Reset_OnPostgres_EmptiesAllButKeptTables()
    {
        var admin = await TestPostgres.AdminConnectionAsync();
        var database = $"reset_{Guid.NewGuid():N}";
        await using var server = NpgsqlDataSource.Create(admin);
        await ExecuteAsync(server.CreateCommand($"CREATE DATABASE {database}"));
        await using (
            var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(admin) { Database = database, Pooling = false })
        )
        await using (var connection = await source.OpenConnectionAsync())
        {
            await ShouldEmptyAllButKept(connection, new TableName("public", "organisations"));
        }

        await ExecuteAsync(server.CreateCommand($"DROP DATABASE {database}"));
    }

    private static async Task ShouldEmptyAllButKept(DbConnection connection, TableName kept)
    {
        await ExecuteAsync(connection, Schema + Reference);
        var reset = await DatabaseReset.OfAsync(connection, [kept]);

        for (var test = 1; test <= 2; test++)
        {
            await ExecuteAsync(connection, Rows);
            await reset.ResetAsync(connection);

            (await CountAsync(connection, "b_rounds", "\"c \"\"odd\"\" ads\"", "a_groups", "d_units")).ShouldBe(0);
            (await CountAsync(connection, "organisations", "\"kernel_migrations\"")).ShouldBe(3);
        }
    }

    private static async Task<long> CountAsync(DbConnection connection, params string[] tables)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT " + string.Join(" + ", tables.Select(table => $"(SELECT count(*) FROM {table})"));
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(DbConnection connection, string statements)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await ExecuteAsync(command);
    }

    private static Task ExecuteAsync(DbCommand command) => command.ExecuteNonQueryAsync();
}
