using LisPortal.Composition;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>What is true of the tables.</summary>
internal static class ModelRules
{
    /// <summary>Tables as <c>schema.table(column type null, …)</c>.</summary>
    public static IReadOnlyDictionary<string, string> Tables(DbContext context) =>
        Relational(context)
            .Tables.ToDictionary(
                table => $"{table.Schema}.{table.Name}",
                table =>
                    string.Join(
                        ", ",
                        table
                            .Columns.OrderBy(column => column.Name, StringComparer.Ordinal)
                            .Select(column =>
                                $"{column.Name} {column.StoreType}{(column.IsNullable ? " null" : "")}{(column.Collation is { } collation ? $" {collation}" : "")}"
                            )
                    )
            );

    /// <summary>SQLite has prefixes instead of schemas.</summary>
    public static IEnumerable<string> TablesOutsideTheirSchema(DbContext context, string schema) =>
        Relational(context)
            .Tables.Where(table =>
                !new[] { schema, KernelModel.Schema }.Any(own =>
                    table.Schema is null ? table.Name.StartsWith($"{own}_", StringComparison.Ordinal) : table.Schema == own
                )
            )
            .Select(table => $"{table.Schema}.{table.Name}");

    public static IEnumerable<string> ForeignKeysAcrossSchemas(DbContext context) =>
        Relational(context)
            .Tables.SelectMany(table => table.ForeignKeyConstraints.Where(key => key.PrincipalTable.Schema != table.Schema))
            .Select(key => $"{key.Table.Schema}.{key.Table.Name} -> {key.PrincipalTable.Schema}.{key.PrincipalTable.Name}");

    /// <summary>Tables of a module that the migrated model does not have, or has differently.</summary>
    public static IEnumerable<string> DifferencesFromMigrated(DbContext module, DbContext migrated)
    {
        var known = Tables(migrated);
        return Tables(module)
            .Where(table => !known.TryGetValue(table.Key, out var columns) || columns != table.Value)
            .Select(table => $"{table.Key}: {table.Value} | migrated: {known.GetValueOrDefault(table.Key, "no such table")}");
    }

    public static MigratedContext Migrated(Engine engine) => new(MigratedContext.Options(House.Database(engine)));

    public static DbContext OfModule(System.Reflection.Assembly module, Engine engine)
    {
        // A module without tables of its own works on those that all share.
        var type =
            module.GetTypes().SingleOrDefault(type => type.IsAssignableTo(typeof(ModuleContext)) && !type.IsAbstract)
            ?? typeof(KernelContext);
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        return (DbContext)Activator.CreateInstance(type, builder.UseEngine(House.Database(engine)).Options, new RequestContext())!;
    }

    private static IRelationalModel Relational(DbContext context) => context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
}
