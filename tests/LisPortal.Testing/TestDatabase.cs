using System.Collections.Concurrent;
using LisPortal.Kernel.Data;
using LisPortal.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Respawn;
using Respawn.Graph;

namespace LisPortal.Testing;

/// <summary>
/// A migrated database for each fixture. On SQLite it is a copy of a file that was migrated once per run; on PostgreSQL a copy of such a
/// template, emptied by Respawn and handed on when its fixture ends (api/docs/adr/0001-packages.md).
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Dictionary<Engine, Lazy<Task<string>>> _templates = new()
    {
        [Engine.Sqlite] = new(MigrateSqliteTemplate),
        [Engine.Postgres] = new(MigratePostgresTemplate),
    };

    private readonly Func<Task> _delete;

    private TestDatabase(DatabaseOptions options, Func<Task> delete) => (Options, _delete) = (options, delete);

    public DatabaseOptions Options { get; }

    public static Task<TestDatabase> Create(Engine engine) =>
        engine switch
        {
            Engine.Sqlite => CreateSqlite(),
            Engine.Postgres => CreatePostgres(),
            _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "Tests run on SQLite and PostgreSQL."),
        };

    public async ValueTask DisposeAsync() => await _delete();

    private static async Task<TestDatabase> CreateSqlite()
    {
        var template = await _templates[Engine.Sqlite].Value;
        var file = Path.Combine(System.IO.Directory.CreateTempSubdirectory("lisportal-test-").FullName, "lisportal.db");
        File.Copy(template, file);
        return new TestDatabase(
            new DatabaseOptions { Engine = Engine.Sqlite, Connection = $"Data Source={file}" },
            () =>
            {
                SqliteConnection.ClearAllPools();
                System.IO.Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                return Task.CompletedTask;
            }
        );
    }

    /// <summary>Databases that earlier fixtures have given back, emptied.</summary>
    private static readonly ConcurrentBag<DatabaseOptions> _emptied = [];

    private static readonly Lazy<Task<Respawner>> _respawner = new(ReadPostgresTables);

    private static async Task<TestDatabase> CreatePostgres()
    {
        if (!_emptied.TryTake(out var options))
        {
            var template = await _templates[Engine.Postgres].Value;
            var name = NewName();
            await Administer($"CREATE DATABASE {name} TEMPLATE {template}");
            options = await PostgresOptions(name);
        }
        return new TestDatabase(options, () => EmptyPostgres(options));
    }

    private static async Task EmptyPostgres(DatabaseOptions options)
    {
        await using var connection = new NpgsqlConnection(options.Connection);
        await connection.OpenAsync();
        await (await _respawner.Value).ResetAsync(connection);
        _emptied.Add(options);
    }

    /// <summary>All have the template's tables, so they are read once. What is kept is which migrations have been applied.</summary>
    private static async Task<Respawner> ReadPostgresTables()
    {
        var template = await PostgresOptions(await _templates[Engine.Postgres].Value);
        await using var connection = new NpgsqlConnection($"{template.Connection};Pooling=false");
        await connection.OpenAsync();
        return await Respawner.CreateAsync(
            connection,
            new RespawnerOptions
            {
                DbAdapter = DbAdapter.Postgres,
                SchemasToExclude = ["pg_catalog", "information_schema"],
                TablesToIgnore = [new Table(KernelModel.Schema, "migrations")],
            }
        );
    }

    private static async Task<string> MigrateSqliteTemplate()
    {
        var file = Path.Combine(System.IO.Directory.CreateTempSubdirectory("lisportal-test-template-").FullName, "lisportal.db");
        await Migrate(new DatabaseOptions { Engine = Engine.Sqlite, Connection = $"Data Source={file};Pooling=false" });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }

    private static async Task<string> MigratePostgresTemplate()
    {
        var name = NewName();
        await Administer($"CREATE DATABASE {name}");
        var options = await PostgresOptions(name);
        await Migrate(new DatabaseOptions { Engine = options.Engine, Connection = $"{options.Connection};Pooling=false" });
        return name;
    }

    private static async Task Migrate(DatabaseOptions options)
    {
        await using var context = new MigratedContext(MigratedContext.Options(options));
        await context.Database.MigrateAsync();
    }

    private static async Task<DatabaseOptions> PostgresOptions(string name) =>
        new()
        {
            Engine = Engine.Postgres,
            Connection = new NpgsqlConnectionStringBuilder(await TestPostgres.AdminConnectionAsync())
            {
                Database = name,
                MaxPoolSize = 40,
            }.ConnectionString,
        };

    private static async Task Administer(string statement)
    {
        await using var source = NpgsqlDataSource.Create(await TestPostgres.AdminConnectionAsync());
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static string NewName() => $"lisportal_{Guid.NewGuid():N}";
}
