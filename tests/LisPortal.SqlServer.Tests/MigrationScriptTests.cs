using LisPortal.Composition;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LisPortal.SqlServer.Tests;

internal sealed class MigrationScriptTests
{
    [TestCase(MigrationsSqlGenerationOptions.Default)]
    [TestCase(MigrationsSqlGenerationOptions.Idempotent)]
    public void Script_OfAllMigrations_IsTSql(MigrationsSqlGenerationOptions options)
    {
        using var context = new MigratedContext(
            MigratedContext.Options(
                new DatabaseOptions { Engine = Engine.SqlServer, Connection = "Server=nowhere.invalid;Database=none;Encrypt=false" }
            )
        );

        var script = context.GetService<IMigrator>().GenerateScript(options: options);

        script.ShouldContain("CREATE TABLE [directory].[organisation]");
        script.ShouldContain("Norwegian_100_CI_AS");
        TSql.Errors(script).ShouldBeEmpty();
    }
}
