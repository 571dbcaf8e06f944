using LisPortal.Kernel.Data;
using LisPortal.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LisPortal.Testing;

/// <summary>A migrated database of its own for each fixture, copied from one that was migrated once per run.</summary>
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

    /// <param name="pool">The most connections that a server engine's pool opens.</param>
    public static Task<TestDatabase> Create(Engine engine, int pool = 40) =>
        engine switch
        {
            Engine.Sqlite => CreateSqlite(),
            Engine.Postgres => CreatePostgres(pool),
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

    private static async Task<TestDatabase> CreatePostgres(int pool)
    {
        var template = await _templates[Engine.Postgres].Value;
        var name = NewName();
        await Administer($"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(
            await PostgresOptions(name, pool),
            async () =>
            {
                NpgsqlConnection.ClearAllPools();
                await Administer($"DROP DATABASE {name} WITH (FORCE)");
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
