using LisPortal.Architecture.Tests.Rules;
using LisPortal.Composition;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Architecture.Tests;

[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.SqlServer)]
internal sealed class ModelTests(Engine engine)
{
    [TestCaseSource(typeof(Modules), nameof(Modules.All))]
    public void Model_OfAModule_IsWhatIsMigrated(IModule module)
    {
        using var own = ModelRules.OfModule(module.GetType().Assembly, engine);
        using var migrated = ModelRules.Migrated(engine);

        ModelRules.DifferencesFromMigrated(own, migrated).ShouldBeEmpty();
    }

    [TestCaseSource(typeof(Modules), nameof(Modules.All))]
    public void Tables_OfAModule_AreInItsSchema(IModule module)
    {
        using var own = ModelRules.OfModule(module.GetType().Assembly, engine);

        ModelRules.TablesOutsideTheirSchema(own, module.Schema).ShouldBeEmpty();
    }

    [Test]
    public void ForeignKeys_StayInTheirSchema()
    {
        using var migrated = ModelRules.Migrated(engine);

        ModelRules.ForeignKeysAcrossSchemas(migrated).ShouldBeEmpty();
    }

    [Test]
    public void Migrations_AreUpToDateWithTheModel()
    {
        using var migrated = ModelRules.Migrated(engine);

        migrated.Database.HasPendingModelChanges().ShouldBeFalse("Add a migration: dotnet run --project build -- migrations add NAME");
    }
}

/// <summary>Each rule notices a model that breaks it.</summary>
internal sealed class PlantedModelTests
{
    [Test]
    public void Planted_TableAndKeyInAnotherSchema_AreNoticed()
    {
        using var planted = new PlantedContext();
        using var migrated = ModelRules.Migrated(Engine.Postgres);

        ModelRules.TablesOutsideTheirSchema(planted, "offers").ShouldBe(["screening.theirs"]);
        ModelRules.ForeignKeysAcrossSchemas(planted).ShouldBe(["offers.ours -> screening.theirs"]);
        ModelRules.DifferencesFromMigrated(planted, migrated).Count().ShouldBe(2);
    }

    private sealed class PlantedContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseEngine(House.Database(Engine.Postgres));

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Theirs>().ToTable("theirs", "screening");
            modelBuilder.Entity<Ours>().ToTable("ours", "offers").HasOne<Theirs>().WithMany().HasForeignKey(row => row.TheirsId);
        }
    }

    private sealed class Ours
    {
        public Guid Id { get; init; }

        public Guid TheirsId { get; init; }
    }

    private sealed class Theirs
    {
        public Guid Id { get; init; }
    }
}
