using System.Globalization;
using CsvHelper;
using LisPortal.Kernel.Time;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>
/// The one writer of tables for Norwegian spreadsheets: UTF-8 with byte order mark, semicolons, decimal comma, CRLF. Text that a
/// spreadsheet would take for a formula is led by an apostrophe, so that nobody's words are run on the reader's machine; numbers
/// are no text, so a negative one stays a number.
/// </summary>
public static class Csv
{
    public const string ContentType = "text/csv";

    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        TrueValue = "true",
        FalseValue = "false",
        FormatProvider = new NumberFormatInfo { NumberDecimalSeparator = "," },
        // A spreadsheet that splits at these as well must not find a cell of its own, and then a formula, inside a text.
        ShouldQuote = (field, type, _, _) => type == typeof(string) && field.IndexOfAny(',', '\t') >= 0,
    };

    /// <param name="name">File name, with extension.</param>
    /// <param name="rows">
    /// As many cells as there are headings. Dates are written <c>yyyy-MM-dd</c>, instants as UTC in ISO 8601; null is an empty cell.
    /// </param>
    public static FileContent File(string name, IReadOnlyCollection<string> header, IEnumerable<IReadOnlyCollection<object?>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            Write(csv, header);
            foreach (var row in rows)
                Write(csv, row);
        }
        return new FileContent(bytes.ToArray(), ContentType, name);
    }

    private static void Write(CsvWriter csv, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            if (cell is Deadline deadline)
                csv.WriteField(deadline.Stated.UtcDateTime);
            else if (cell is DateTimeOffset instant)
                csv.WriteField(instant.UtcDateTime);
            else if (cell is string words)
                csv.WriteField(Harmless(words));
            else
                csv.WriteField(cell);
        }
        csv.EndRecord();
    }

    /// <summary>The wide forms of = + - @ begin a formula too; the library knows the narrow ones.</summary>
    private static string Harmless(string words) => words is ['＝' or '＋' or '－' or '＠', ..] ? $"'{words}" : words;
}
