using System.Globalization;

namespace LisPortal.Simulation.Input;

/// <summary>The advertisements of a round, in the format of <c>Data/ads-autumn-2018.csv</c>.</summary>
internal sealed record AdsFile(string Path, IReadOnlyList<AdRow> Rows)
{
    private const string Header = "employer,title,advertised_seats,unadvertised_seats";

    public static AdsFile Read(string path) =>
        new(path, [.. CsvFile.Read(path, Header).Select((row, index) => Advertisement(row, index + 1))]);

    private static AdRow Advertisement(CsvRow row, int number)
    {
        if (string.IsNullOrWhiteSpace(row.Cells[0]))
        {
            throw row.Wrong("expected the employer's name in the first cell.");
        }

        return new(number, row.Line, row.Cells[0], row.Cells[1], Seats(row, 2, "advertised_seats"), Seats(row, 3, "unadvertised_seats"));
    }

    private static int Seats(CsvRow row, int column, string name) =>
        row.Cells[column] is { Length: <= 6 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seats)
            ? seats
            : throw row.Wrong($"expected {name} to be a whole number, 0 or more, found '{row.Cells[column]}'.");
}
