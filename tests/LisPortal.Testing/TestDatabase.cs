using System.Collections.Concurrent;
using LisPortal.Composition;
using LisPortal.Kernel.Hosting.Data;
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

    private readonly Func<Task> _giveBack;
    private readonly Func<Task> _drop;
    private bool _isDropped;

    private TestDatabase(DatabaseOptions options, Func<Task> giveBack, Func<Task>? drop = null) =>
        (Options, _giveBack, _drop) = (options, giveBack, drop ?? giveBack);

    public DatabaseOptions Options { get; }

    /// <param name="pool">The most connections that a server engine's pool opens.</param>
    public static Task<TestDatabase> Create(Engine engine, int pool = 40) =>
        engine switch
        {
            Engine.Sqlite => CreateSqlite(),
            Engine.Postgres => CreatePostgres(pool),
            _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "Tests run on SQLite and PostgreSQL."),
        };

    /// <summary>Takes the database away from under whoever uses it.</summary>
    public async Task Drop()
    {
        _isDropped = true;
        await _drop();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isDropped)
            await _giveBack();
    }

    private static async Task<TestDatabase> CreateSqlite()
    {
        var template = await _templates[Engine.Sqlite].Value;
        var file = Path.Combine(Directory.CreateTempSubdirectory("lisportal-test-").FullName, "lisportal.db");
        File.Copy(template, file);
        return new TestDatabase(
            new DatabaseOptions { Engine = Engine.Sqlite, Connection = $"Data Source={file}" },
            () =>
            {
                SqliteConnection.ClearAllPools();
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                return Task.CompletedTask;
            }
        );
    }

    /// <summary>Names of databases that earlier fixtures have given back, emptied.</summary>
    private static readonly ConcurrentBag<string> _emptied = [];

    private static readonly Lazy<Task<Respawner>> _respawner = new(ReadPostgresTables);

    private static async Task<TestDatabase> CreatePostgres(int pool)
    {
        if (!_emptied.TryTake(out var name))
        {
            name = NewName();
            await Administer($"CREATE DATABASE {name} TEMPLATE {await _templates[Engine.Postgres].Value}");
        }
        var options = await PostgresOptions(name, pool);
        return new TestDatabase(options, () => EmptyPostgres(name, options), () => DropPostgres(name));
    }

    private static async Task DropPostgres(string name)
    {
        NpgsqlConnection.ClearAllPools();
        await Administer($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task EmptyPostgres(string name, DatabaseOptions options)
    {
        await using var connection = new NpgsqlConnection(options.Connection);
        NpgsqlConnection.ClearPool(connection);
        await connection.OpenAsync();
        await (await _respawner.Value).ResetAsync(connection);
        _emptied.Add(name);
    }

    /// <summary>All have the template's tables, so they are read once. What is kept is which migrations have been applied.</summary>
    private static async Task<Respawner> ReadPostgresTables()
    {
        var template = await PostgresOptions(await _templates[Engine.Postgres].Value, pool: 1);
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
        var file = Path.Combine(Directory.CreateTempSubdirectory("lisportal-test-template-").FullName, "lisportal.db");
        await Migrate(new DatabaseOptions { Engine = Engine.Sqlite, Connection = $"Data Source={file};Pooling=false" });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }

    private static async Task<string> MigratePostgresTemplate()
    {
        var name = NewName();
        await Administer($"CREATE DATABASE {name}");
        var options = await PostgresOptions(name, pool: 1);
        await Migrate(new DatabaseOptions { Engine = options.Engine, Connection = $"{options.Connection};Pooling=false" });
        return name;
    }

    private static async Task Migrate(DatabaseOptions options)
    {
        await using var context = new MigratedContext(MigratedContext.Options(options));
        await context.Database.MigrateAsync();
    }

    private static async Task<DatabaseOptions> PostgresOptions(string name, int pool) =>
        new()
        {
            Engine = Engine.Postgres,
            Connection = new NpgsqlConnectionStringBuilder(await TestPostgres.AdminConnectionAsync())
            {
                Database = name,
                MaxPoolSize = pool,
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
