using LisPortal.Api.Configuration;
using LisPortal.Composition;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Api.Hosting;

/// <summary>What must be true of the database before the first request: right version, reference data, an administrator.</summary>
internal static class DatabasePreparation
{
    /// <param name="migrate">Migrations run by themselves only on the embedded engine; elsewhere by the verb <c>migrate</c>.</param>
    public static async Task Prepare(IServiceProvider services, bool migrate)
    {
        var database = services.GetRequiredService<DatabaseOptions>();
        if (database.Engine == Engine.Sqlite)
            OwnerOnly.Tighten(new SqliteConnectionStringBuilder(database.Connection));
        await using (var context = new MigratedContext(MigratedContext.Options(database)))
        {
            var known = context.Database.GetMigrations().ToHashSet();
            var connectable = await context.Database.CanConnectAsync();
            var applied = connectable ? (await context.Database.GetAppliedMigrationsAsync()).ToList() : [];
            if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
                throw new StartupException($"The database is newer than this program (it has «{newer}»). Start the newer version.");
            if (migrate)
                await Migrate(context, database);
            else if (!connectable)
                throw new StartupException("The database cannot be reached. Check LisPortal:Database:Connection and that the server runs.");
            else if (applied.Count < known.Count)
                throw new StartupException(
                    "The database is empty or older than this program. Bring it to this version first (verb migrate)."
                );
        }
        await using var scope = services.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<RequestContext>()
            .Begin(Caller.System, services.GetRequiredService<Kernel.Time.IRoundClock>().Now, "start");
        foreach (var reference in scope.ServiceProvider.GetServices<IReferenceData>())
            await reference.Load(CancellationToken.None);
        await services.GetRequiredService<ClockKeeper>().Refresh(CancellationToken.None);
        var administrator = services.GetRequiredService<PortalSettings>().Administrator;
        if (administrator is { Email: { } email, Password: { } password })
            await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().Ensure(email, password, CancellationToken.None);
    }

    private static async Task Migrate(MigratedContext context, DatabaseOptions database)
    {
        await context.Database.MigrateAsync();
        if (database.Engine == Engine.Sqlite)
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL"); // Readers do not wait for the writer.
    }
}
