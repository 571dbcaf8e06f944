using System.Text;
using CsvHelper;
using LisPortal.Build.Processes;

namespace LisPortal.Simulation.Input;

/// <summary>
/// A comma-separated table in UTF-8 with one header line, read strictly: another header, a line with too many or too few cells,
/// an empty line, a stray quote or text after it are refused by file and line. Cells may be quoted; a quoted quote is doubled.
/// </summary>
internal static class CsvFile
{
    private const int LargestFile = 1_000_000;

    public static IReadOnlyList<CsvRow> Read(string path, string header)
    {
        var lines = Lines(path).ToList();
        if (lines.Count == 0 || string.Join(',', lines[0].Cells) != header)
        {
            throw Wrong(path, 1, $"expected the header '{header}'{(lines.Count == 0 ? ", and the file is empty" : "")}.");
        }

        var columns = lines[0].Cells.Count;
        if (lines.Skip(1).FirstOrDefault(row => row.Cells.Count != columns) is { } odd)
        {
            throw odd.Wrong($"expected {columns} cells ({header}), found {odd.Cells.Count}.");
        }

        return lines.Count > 1 ? lines[1..] : throw Wrong(path, 2, "expected at least one line after the header.");
    }

    public static Refusal Wrong(string file, int line, string what) => new($"{file}, line {line}: {what}");

    private static string Text(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                throw new Refusal($"{path} is larger than any table of this kind.");
            }

            return File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw new Refusal($"{path}, line 1: expected a table in UTF-8.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"{path} cannot be read: {problem.Message}");
        }
    }

    private static IEnumerable<CsvRow> Lines(string path)
    {
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => throw Wrong(path, (int)record.LineNumber, WhatIsWrong(record.Reason)),
        };
        using var csv = CsvReader.Create(new StringReader(Text(path)), options);
        while (csv.Read())
        {
            CsvRow row = new(path, (int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            yield return row.Cells is [""] ? throw row.Wrong("expected a line with cells, found an empty one.") : row;
        }
    }

    private static string WhatIsWrong(CsvMalformedReason reason) =>
        reason switch
        {
            CsvMalformedReason.StrayQuote => "a quote stands inside a cell that does not begin with one.",
            CsvMalformedReason.TextAfterClosingQuote => "expected a comma after a quoted cell.",
            _ => "a quoted cell does not end on its line.",
        };
}
