using System.Globalization;
using System.Text;
using LisPortal.Contracts;

namespace LisPortal.Kernel.Http;

/// <summary>
/// CSV as Norwegian spreadsheets open it: UTF-8 with byte order mark, semicolons, CRLF. Text that a spreadsheet would take for a
/// formula is led by an apostrophe, so that nobody's words are run on the reader's machine.
/// </summary>
public static class Csv
{
    public const string ContentType = "text/csv";

    /// <param name="name">File name, with extension.</param>
    /// <param name="rows">Numbers and dates are written invariantly (<c>yyyy-MM-dd</c>, UTC instants in ISO 8601); null is empty.</param>
    public static FileContent File(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder();
        Write(text, header);
        foreach (var row in rows)
            Write(text, row);
        return new FileContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], ContentType, name);
    }

    private static void Write(StringBuilder text, IEnumerable<object?> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string words => Quoted(Harmless(words)),
            bool yes => yes ? "true" : "false",
            Deadline deadline => Cell(deadline.Stated),
            DateTimeOffset instant => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => Quoted(number.ToString(null, CultureInfo.InvariantCulture)),
            _ => Quoted(Harmless(value.ToString() ?? "")),
        };

    private static string Harmless(string words) =>
        words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{words}" : words;

    private static string Quoted(string words) =>
        words.AsSpan().IndexOfAny(";\"\r\n") < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
