using System.Text;
using LisPortal.Build.CommandLine;

namespace LisPortal.Build.Simulation.Input;

/// <summary>One line of a table, with what is needed to say where something is wrong.</summary>
internal sealed record CsvRow(string File, int Line, IReadOnlyList<string> Cells)
{
    public Refusal Wrong(string what) => CsvFile.Wrong(File, Line, what);
}

/// <summary>
/// A comma-separated table in UTF-8 with one header line, read strictly: another header, a line with too many or too few cells,
/// an empty line, a stray quote or text after it are refused by file and line. Cells may be quoted; a quoted quote is doubled.
/// </summary>
internal static class CsvFile
{
    private const int LargestFile = 1_000_000;

    public static IReadOnlyList<CsvRow> Read(string path, string header)
    {
        var lines = Text(path).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        if (lines.Count == 0 || lines[0] != header)
        {
            throw Wrong(path, 1, $"expected the header '{header}'{(lines.Count == 0 ? ", and the file is empty" : "")}.");
        }

        var columns = header.Split(',').Length;
        var rows = lines.Skip(1).Select((line, index) => new CsvRow(path, index + 2, Cells(path, index + 2, line))).ToList();
        if (rows.Find(row => row.Cells.Count != columns) is { } odd)
        {
            throw odd.Wrong($"expected {columns} cells ({header}), found {odd.Cells.Count}.");
        }

        return rows.Count > 0 ? rows : throw Wrong(path, 2, "expected at least one line after the header.");
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

    private static List<string> Cells(string file, int number, string line)
    {
        if (line.Length == 0)
        {
            throw Wrong(file, number, "expected a line with cells, found an empty one.");
        }

        List<string> cells = [];
        var position = 0;
        while (true)
        {
            var quoted = position < line.Length && line[position] == '"';
            cells.Add(quoted ? Quoted() : Plain());
            if (position == line.Length)
            {
                return cells;
            }

            if (line[position++] != ',')
            {
                throw Wrong(file, number, "expected a comma after a quoted cell.");
            }
        }

        string Plain()
        {
            var start = position;
            position = line.IndexOf(',', start) is var comma and >= 0 ? comma : line.Length;
            var cell = line[start..position];
            return cell.Contains('"') ? throw Wrong(file, number, "a quote stands inside a cell that does not begin with one.") : cell;
        }

        string Quoted()
        {
            var cell = new StringBuilder();
            for (position++; position < line.Length; position++)
            {
                if (line[position] != '"')
                {
                    cell.Append(line[position]);
                }
                else if (position + 1 < line.Length && line[position + 1] == '"')
                {
                    cell.Append('"');
                    position++;
                }
                else
                {
                    position++;
                    return cell.ToString();
                }
            }

            throw Wrong(file, number, "a quoted cell does not end on its line.");
        }
    }
}
