using System.Text.RegularExpressions;
using LisPortal.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>How every model, a module's or the migrated one, maps to the three engines.</summary>
public static partial class ModelComposition
{
    /// <summary>Adds what <paramref name="configure"/> maps, and what a context's sets have already named, under the schema; SQLite has none and gets a table prefix.</summary>
    public static void AddSchema(this ModelBuilder builder, Engine engine, string schema, Action<ModelBuilder> configure)
    {
        configure(builder);
        foreach (
            var entity in builder
                .Model.GetEntityTypes()
                .Where(entity => entity.FindAnnotation(PlacedAnnotation) is null && !entity.IsMappedToJson())
                .ToList()
        )
        {
            entity.SetAnnotation(PlacedAnnotation, true);
            if (entity.FindOwnership() is { } ownership && entity.GetTableName() == ownership.PrincipalEntityType.GetTableName())
                continue;
            var table = SnakeCase(entity.ClrType.Name.Split('`')[0]);
            entity.SetTableName(engine == Engine.Sqlite ? $"{schema}_{table}" : table);
            entity.SetSchema(engine == Engine.Sqlite ? null : schema);
        }
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => typeof(Aggregate).IsAssignableFrom(entity.ClrType)))
        {
            entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
            entity.FindProperty(nameof(Aggregate.Id))!.ValueGenerated = ValueGenerated.Never;
        }
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.FindAnnotation(SortedAnnotation) is not null)
                property.SetCollation(NorwegianCollation(engine));
            if (property.IsPrimaryKey() && property.ClrType == typeof(Guid))
                property.ValueGenerated = ValueGenerated.Never;
        }
    }

    /// <summary>Text that people sort or search: Norwegian order on every engine.</summary>
    public static PropertyBuilder<string> Sorted(this PropertyBuilder<string> property) => property.HasAnnotation(SortedAnnotation, true);

    public static void AddConventions(this ModelConfigurationBuilder configuration)
    {
        configuration.Properties<string>().HaveMaxLength(200);
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        configuration.Properties<Deadline>().HaveConversion<StatedInstant>();
    }

    private const string PlacedAnnotation = "LisPortal:Placed";
    private const string SortedAnnotation = "LisPortal:Sorted";

    private static string NorwegianCollation(Engine engine) =>
        engine switch
        {
            Engine.Sqlite => NorwegianSqlite.Collation,
            Engine.Postgres => "nb-NO-x-icu",
            _ => "Norwegian_100_CI_AS",
        };

    private static string SnakeCase(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();

    /// <summary>An instant as the engines' UTC date and time, which all three store, compare and sort.</summary>
    private sealed class UtcInstant()
        : ValueConverter<DateTimeOffset, DateTime>(
            instant => instant.UtcDateTime,
            stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
        );

    /// <summary>A deadline as the instant it is stated at; so deadlines compare with <see cref="Deadline.EarliestOpenAt"/> in the engine.</summary>
    private sealed class StatedInstant()
        : ValueConverter<Deadline, DateTime>(
            deadline => deadline.Stated.UtcDateTime,
            stored => new Deadline(new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
        );
}
