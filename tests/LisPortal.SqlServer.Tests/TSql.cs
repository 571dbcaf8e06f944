using System.Collections.Concurrent;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace LisPortal.SqlServer.Tests;

/// <summary>SQL Server's own grammar, that of 2022: the compatibility level that is the default.</summary>
internal static class TSql
{
    /// <returns>What the grammar objects to; empty when the text is T-SQL.</returns>
    public static IReadOnlyList<string> Errors(string text)
    {
        Parse(text, out var errors);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
    }

    private static readonly ConcurrentDictionary<string, IReadOnlyList<IReadOnlyList<string>>> Known = new();

    /// <summary>Names of the columns that each SELECT of a batch answers with.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ResultColumns(string text) => Known.GetOrAdd(text, Read);

    private static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var script = Parse(text, out _) as TSqlScript;
        return
        [
            .. (script?.Batches ?? [])
                .SelectMany(batch => batch.Statements)
                .OfType<SelectStatement>()
                .Select(statement => Specification(statement.QueryExpression)?.SelectElements ?? [])
                .Select(elements => (IReadOnlyList<string>)[.. elements.Select(Name)]),
        ];
    }

    private static TSqlFragment? Parse(string text, out IList<ParseError> errors)
    {
        using var reader = new StringReader(text);
        return new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out errors);
    }

    private static QuerySpecification? Specification(QueryExpression expression) =>
        expression switch
        {
            QuerySpecification specification => specification,
            BinaryQueryExpression both => Specification(both.FirstQueryExpression),
            QueryParenthesisExpression inside => Specification(inside.QueryExpression),
            _ => null,
        };

    private static string Name(SelectElement element) =>
        element is SelectScalarExpression scalar
            ? scalar.ColumnName?.Value ?? (scalar.Expression as ColumnReferenceExpression)?.MultiPartIdentifier.Identifiers[^1].Value ?? ""
            : "";
}
