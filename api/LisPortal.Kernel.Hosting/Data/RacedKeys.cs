using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// Keys that two commands can want at the same instant, both having seen that they are free. Who comes second runs again, sees the other's
/// row and answers with the rule that now applies.
/// </summary>
public static class RacedKeys
{
    private const string Annotation = "LisPortal:Raced";

    public static IndexBuilder<T> Raced<T>(this IndexBuilder<T> unique) => unique.HasAnnotation(Annotation, true);

    public static IndexBuilder Raced(this IndexBuilder unique) => unique.HasAnnotation(Annotation, true);

    public static KeyBuilder Raced(this KeyBuilder key) => key.HasAnnotation(Annotation, true);

    /// <param name="violated">As <see cref="UniqueViolation"/> has it from the engine.</param>
    internal static bool IsRaced(this IModel model, string violated) =>
        model
            .GetEntityTypes()
            .Any(entity =>
                entity
                    .GetIndexes()
                    .Any(index => IsMarked(index) && (index.GetDatabaseName() == violated || Columns(entity, index.Properties) == violated))
                || entity.GetKeys().Any(key => IsMarked(key) && (key.GetName() == violated || Columns(entity, key.Properties) == violated))
            );

    private static bool IsMarked(IReadOnlyAnnotatable part) => part.FindAnnotation(Annotation) is not null;

    /// <summary>SQLite names columns instead of constraints.</summary>
    private static string Columns(IEntityType entity, IEnumerable<IProperty> properties) =>
        string.Join(", ", properties.Select(property => $"{entity.GetTableName()}.{property.GetColumnName()}"));
}
