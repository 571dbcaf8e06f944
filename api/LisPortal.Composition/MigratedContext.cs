using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Composition;

/// <summary>All modules' models in one: the only context that is migrated, with one history per engine.</summary>
public sealed class MigratedContext(DbContextOptions<MigratedContext> options) : DbContext(options)
{
    public static DbContextOptions<MigratedContext> Options(DatabaseOptions database) =>
        (DbContextOptions<MigratedContext>)
            new DbContextOptionsBuilder<MigratedContext>().UseEngine(database, $"LisPortal.Migrations.{database.Engine}").Options;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var engine = Database.Engine();
        foreach (var module in Modules.All)
            modelBuilder.AddSchema(engine, module.Schema, module.ConfigureModel);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddConventions();
}
