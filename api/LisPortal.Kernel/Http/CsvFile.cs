using System.Globalization;
using System.Text;

namespace LisPortal.Kernel.Http;

/// <summary>
/// A table for spreadsheets: UTF-8 with byte order mark and semicolons, as spreadsheets set to Norwegian expect. A text that a
/// spreadsheet would take for a formula is led by an apostrophe.
/// </summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static FileContent Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        AddLine(text, columns);
        foreach (var row in rows)
            AddLine(text, row);
        return new FileContent([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], ContentType, name);
    }

    private static void AddLine(StringBuilder text, IReadOnlyList<string?> fields) =>
        text.AppendJoin(';', fields.Select(Field)).Append("\r\n");

    private static string Field(string? value)
    {
        var field = value ?? "";
        // Negative numbers stay numbers; anything else that begins like a formula is text.
        if (
            field.Length > 0
            && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal)
            && !decimal.TryParse(field, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        )
            field = "'" + field;
        return field.AsSpan().IndexOfAny(";\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
