using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LisPortal.Testing.Reset;

/// <summary>A table as its database names it.</summary>
/// <param name="Schema">Null on SQLite, which has none.</param>
public sealed record TableName(string? Schema, string Name)
{
    internal string Quoted => Schema is null ? Quote(Name) : $"{Quote(Schema)}.{Quote(Name)}";

    /// <summary>The table of an entity, in a model built for the engine in question.</summary>
    public static TableName Of(IReadOnlyEntityType entity) =>
        new(
            entity.GetSchema(),
            entity.GetTableName() ?? throw new ArgumentException($"{entity.DisplayName()} has no table.", nameof(entity))
        );

    public override string ToString() => Schema is null ? Name : $"{Schema}.{Name}";

    private static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
