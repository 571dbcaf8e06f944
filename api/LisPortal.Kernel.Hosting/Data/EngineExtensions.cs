using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace LisPortal.Kernel.Hosting.Data;

public static class EngineExtensions
{
    private const QuerySplittingBehavior Split = QuerySplittingBehavior.SplitQuery;

    /// <summary>A module's context, on the one connection of its scope.</summary>
    internal static DbContextOptionsBuilder UseEngine(
        this DbContextOptionsBuilder builder,
        DatabaseOptions database,
        ScopeConnection shared
    ) => builder.UseEngine(database, migrations: null, shared.Connection).AddInterceptors(shared);

    /// <param name="migrations">Assembly of the engine's migrations, only for the migrated context.</param>
    /// <param name="shared">Stays the caller's; without it the context opens connections of its own.</param>
    public static DbContextOptionsBuilder UseEngine(
        this DbContextOptionsBuilder builder,
        DatabaseOptions database,
        string? migrations = null,
        DbConnection? shared = null
    )
    {
        builder.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning));
        switch (database.Engine)
        {
            case Data.Engine.Sqlite:
                void Sqlite(SqliteDbContextOptionsBuilder sqlite) =>
                    sqlite.MigrationsAssembly(migrations).MigrationsHistoryTable("kernel_migrations").UseQuerySplittingBehavior(Split);
                builder = shared is null ? builder.UseSqlite(database.Connection, Sqlite) : builder.UseSqlite(shared, Sqlite);
                return builder.AddInterceptors(NorwegianSqlite.Interceptor);
            case Data.Engine.Postgres:
                void Postgres(NpgsqlDbContextOptionsBuilder postgres) =>
                    postgres
                        .MigrationsAssembly(migrations)
                        .MigrationsHistoryTable("migrations", KernelModel.Schema)
                        .UseQuerySplittingBehavior(Split);
                return shared is null ? builder.UseNpgsql(database.Connection, Postgres) : builder.UseNpgsql(shared, Postgres);
            case Data.Engine.SqlServer:
                void SqlServer(SqlServerDbContextOptionsBuilder server) =>
                    server
                        .MigrationsAssembly(migrations)
                        .MigrationsHistoryTable("migrations", KernelModel.Schema)
                        .UseQuerySplittingBehavior(Split)
                        .MaxBatchSize(database.SqlServerBatchSize)
                        .UseCompatibilityLevel(database.SqlServerCompatibilityLevel);
                return shared is null ? builder.UseSqlServer(database.Connection, SqlServer) : builder.UseSqlServer(shared, SqlServer);
            default:
                throw new ArgumentOutOfRangeException(nameof(database), database.Engine, "Unknown engine");
        }
    }

    public static Engine Engine(this DatabaseFacade database) =>
        database.ProviderName switch
        {
            "Microsoft.EntityFrameworkCore.Sqlite" => Data.Engine.Sqlite,
            "Microsoft.EntityFrameworkCore.SqlServer" => Data.Engine.SqlServer,
            "Npgsql.EntityFrameworkCore.PostgreSQL" => Data.Engine.Postgres,
            var other => throw new InvalidOperationException($"No engine for {other}"),
        };
}
