using System.Text.Json;
using LisPortal.Api.Contract;
using LisPortal.Composition;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LisPortal.Api.Documents;

/// <summary>Every table with its columns, as the code maps them; alike on all three engines but for the names of types.</summary>
public static class DataModel
{
    public static string Write() => string.Join('\n', Lines(CodeComments.Read())) + "\n";

    private static IEnumerable<string> Lines(CodeComments comments)
    {
        yield return """
            # Data model

            One schema for each module, and `kernel` for what all share; no module reads another's tables. On SQLite, which has no schemas, a table is
            called `schema_table`. Written by `dotnet run --project build -- openapi` from the code.
            """;
        using var context = new MigratedContext(
            MigratedContext.Options(new DatabaseOptions { Engine = Engine.Postgres, Connection = "Host=nowhere" })
        );
        var tables = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.Where(table => table.PrimaryKey is not null);
        foreach (var schema in tables.GroupBy(table => table.Schema).OrderBy(schema => schema.Key, StringComparer.Ordinal))
        {
            yield return $"\n## {schema.Key}";
            foreach (var line in schema.OrderBy(table => table.Name, StringComparer.Ordinal).SelectMany(table => LinesOf(table, comments)))
                yield return line;
        }
    }

    private static IEnumerable<string> LinesOf(ITable table, CodeComments comments)
    {
        yield return $"\n### `{table.Name}`\n";
        if (comments.Of(table.EntityTypeMappings.First().TypeBase.ClrType) is { } summary)
            yield return $"{summary}\n";
        yield return "| column | type | what |\n|---|---|---|";
        foreach (var column in table.Columns.OrderBy(column => !IsKey(table, column)).ThenBy(column => column.Name, StringComparer.Ordinal))
            yield return $"| `{column.Name}` | {TypeOf(column)} | {WhatOf(table, column, comments)} |";
        foreach (var unique in table.Indexes.Where(index => index.IsUnique).OrderBy(index => index.Name, StringComparer.Ordinal))
            yield return $"\nUnique: {Names(unique.Columns)}.";
        foreach (var check in table.CheckConstraints.OrderBy(check => check.Name, StringComparer.Ordinal))
            yield return $"\nAlways: `{check.Sql}`.";
    }

    private static string WhatOf(ITable table, IColumn column, CodeComments comments)
    {
        List<string> parts = [];
        if (IsKey(table, column))
            parts.Add("Key.");
        if (table.ForeignKeyConstraints.FirstOrDefault(key => key.Columns.Contains(column)) is { } key)
            parts.Add($"Of `{key.PrincipalTable.Name}`.");
        var property = column.PropertyMappings is [var mapping, ..] ? mapping.Property.PropertyInfo : null;
        if (
            property is not null
            && (comments.Of(property) ?? CommonTexts.Find(JsonNamingPolicy.CamelCase.ConvertName(property.Name))) is { } summary
        )
            parts.Add(summary.Replace("|", "\\|", StringComparison.Ordinal));
        return string.Join(' ', parts);
    }

    private static string TypeOf(IColumn column)
    {
        var type = column.StoreType switch
        {
            "uuid" => "id",
            "uuid[]" => "ids",
            "timestamp with time zone" => "instant, UTC",
            "jsonb" => "JSON",
            "boolean" => "true or false",
            "integer" => "number",
            "bigint" => "large number",
            "bytea" => "bytes",
            var other => other.Replace("character varying", "text", StringComparison.Ordinal),
        };
        return column.IsNullable ? $"{type}, or nothing" : type;
    }

    private static bool IsKey(ITable table, IColumn column) => table.PrimaryKey!.Columns.Contains(column);

    private static string Names(IEnumerable<IColumnBase> columns) => string.Join(", ", columns.Select(column => $"`{column.Name}`"));
}
