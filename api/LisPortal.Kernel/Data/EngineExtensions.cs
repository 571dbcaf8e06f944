using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LisPortal.Kernel.Data;

public static class EngineExtensions
{
    private const QuerySplittingBehavior Split = QuerySplittingBehavior.SplitQuery;

    /// <param name="migrations">Assembly of the engine's migrations, only for the migrated context.</param>
    public static DbContextOptionsBuilder UseEngine(
        this DbContextOptionsBuilder builder,
        DatabaseOptions database,
        string? migrations = null
    )
    {
        builder.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning));
        return database.Engine switch
        {
            Data.Engine.Sqlite => builder
                .UseSqlite(
                    database.Connection,
                    sqlite =>
                        sqlite.MigrationsAssembly(migrations).MigrationsHistoryTable("kernel_migrations").UseQuerySplittingBehavior(Split)
                )
                .AddInterceptors(NorwegianSqlite.Interceptor),
            Data.Engine.Postgres => builder.UseNpgsql(
                database.Connection,
                postgres =>
                    postgres
                        .MigrationsAssembly(migrations)
                        .MigrationsHistoryTable("migrations", KernelModel.Schema)
                        .UseQuerySplittingBehavior(Split)
            ),
            Data.Engine.SqlServer => builder.UseSqlServer(
                database.Connection,
                server =>
                    server
                        .MigrationsAssembly(migrations)
                        .MigrationsHistoryTable("migrations", KernelModel.Schema)
                        .UseQuerySplittingBehavior(Split)
                        .MaxBatchSize(database.SqlServerBatchSize)
                        .UseCompatibilityLevel(database.SqlServerCompatibilityLevel)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(database), database.Engine, "Unknown engine"),
        };
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
