using LisPortal.Composition;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore.Design;

namespace LisPortal.Migrations.Sqlite;

/// <summary>Lets the migrations tool make the context; nothing is connected to.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<MigratedContext>
{
    public MigratedContext CreateDbContext(string[] args) =>
        new(MigratedContext.Options(new DatabaseOptions { Engine = Engine.Sqlite, Connection = "Data Source=design-time.db" }));
}
