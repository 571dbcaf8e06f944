using System.Globalization;
using System.Text.RegularExpressions;
using LisPortal.Build.Processes;
using LisPortal.Kernel.Time;

namespace LisPortal.Simulation.Input;

/// <summary>
/// A round's calendar in the format of <c>Data/calendar-autumn-2018.csv</c>: each step of the round once, and for every offer round
/// its offer, response deadline and marking deadline. Publication and offers without a time of day are at 08:00, ads are ready at
/// 12:00, deadlines name theirs; the start is a day. Only the form is checked here: whether the dates keep the rules, the server says.
/// </summary>
internal sealed partial class CalendarFile
{
    private const string Header = "step,round,date,time";
    private static readonly TimeOnly _releaseHour = new(8, 0);
    private static readonly TimeOnly _readyHour = new(12, 0);
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    private CalendarFile(string path, RoundCalendar calendar) => (Path, Calendar) = (path, calendar);

    public string Path { get; }

    public RoundCalendar Calendar { get; }

    public static CalendarFile Read(string path)
    {
        var steps = new Steps(CsvFile.Read(path, Header));
        var adsReady = steps.Take("ads_ready");
        var published = steps.Take("published");
        var deadline = steps.Take("application_deadline");
        var start = steps.Take("start");
        var offers = steps.TakeOfferRounds();
        steps.RefuseLeftovers();

        var file = new CalendarFile(
            path,
            new RoundCalendar(
                At(adsReady, _readyHour),
                At(published, _releaseHour),
                At(deadline, null),
                [
                    .. offers.Select(round => new OfferRoundCalendar(
                        round.Number,
                        At(round.Offer, _releaseHour),
                        At(round.Response, null),
                        At(round.Marking, null)
                    )),
                ],
                StartDay(start)
            )
        );
        file.Remember("$.adsReadyAt", adsReady);
        file.Remember("$.publishedAt", published);
        file.Remember("$.applicationDeadline", deadline);
        file.Remember("$.season", start);
        file.Remember("$.startDate", start);
        foreach (var (index, round) in offers.Index())
        {
            file.Remember($"$.offerRounds[{index}]", round.Offer);
            file.Remember($"$.offerRounds[{index}].responseDeadline", round.Response);
            file.Remember($"$.offerRounds[{index}].markingDeadline", round.Marking);
        }

        return file;
    }

    /// <summary>A calendar that stands in no file.</summary>
    public static CalendarFile Of(RoundCalendar calendar) => new($"calendar of {calendar.Code}", calendar);

    /// <summary>The line that the server means by a JSON path of the request: that of the step, or else of what the step belongs to.</summary>
    public int LineOf(string jsonPath)
    {
        var path = jsonPath;
        while (path.Length > 1)
        {
            if (_lines.TryGetValue(path, out var line))
            {
                return line;
            }

            path = path[..Math.Max(path.LastIndexOf('.'), 1)];
        }

        return jsonPath.StartsWith("$.offerRounds", StringComparison.Ordinal) ? _lines.GetValueOrDefault("$.offerRounds[0]", 1) : 1;
    }

    private void Remember(string jsonPath, CsvRow row) => _lines[jsonPath] = row.Line;

    private static DateOnly Day(CsvRow row) =>
        DateOnly.TryParseExact(row.Cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw row.Wrong($"expected a date like 2018-08-31, found '{row.Cells[2]}'.");

    private static DateOnly StartDay(CsvRow row) =>
        row.Cells[3].Length == 0 ? Day(row) : throw row.Wrong($"expected the start without a time of day, found '{row.Cells[3]}'.");

    private static DateTimeOffset At(CsvRow row, TimeOnly? ordinary)
    {
        var day = Day(row);
        if (row.Cells[3].Length == 0)
        {
            return OsloTime.InstantOf(day, ordinary ?? throw row.Wrong($"expected a time of day for {row.Cells[0]}, like 23:59."));
        }

        return TimeOnly.TryParseExact(row.Cells[3], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? OsloTime.InstantOf(day, time)
            : throw row.Wrong($"expected a time of day like 23:59, found '{row.Cells[3]}'.");
    }

    private sealed record OfferRows(int Number, CsvRow Offer, CsvRow Response, CsvRow Marking);

    /// <summary>The lines not yet taken.</summary>
    private sealed class Steps(IReadOnlyList<CsvRow> rows)
    {
        private readonly List<CsvRow> _rows = [.. rows];

        public CsvRow Take(string step, string round = "")
        {
            var found = _rows.Where(row => row.Cells[0] == step && row.Cells[1] == round).ToList();
            if (found.Count == 0)
            {
                throw Missing(step, round);
            }

            if (found.Count > 1)
            {
                throw found[1].Wrong($"{step} {round}".TrimEnd() + " stands here a second time.");
            }

            _rows.Remove(found[0]);
            return found[0];
        }

        public List<OfferRows> TakeOfferRounds()
        {
            var numbers = _rows.Where(row => row.Cells[0] == "offer").Select(row => Number(row)).Distinct().ToList();
            return numbers.Count == 0
                ? throw Missing("offer", "1")
                :
                [
                    .. numbers.Select(number => new OfferRows(
                        int.Parse(number, CultureInfo.InvariantCulture),
                        Take("offer", number),
                        Take("response_deadline", number),
                        Take("marking_deadline", number)
                    )),
                ];
        }

        public void RefuseLeftovers()
        {
            if (_rows is [var row, ..])
            {
                throw row.Cells[0] is "response_deadline" or "marking_deadline" ? row.Wrong($"there is no offer of round '{row.Cells[1]}'.")
                : row.Cells[0] is "ads_ready" or "published" or "application_deadline" or "start"
                    ? row.Wrong($"{row.Cells[0]} has no round number.")
                : row.Wrong(
                    "expected one of ads_ready, published, application_deadline, offer, response_deadline, marking_deadline, start, "
                        + $"found '{row.Cells[0]}'."
                );
            }
        }

        private static string Number(CsvRow row) =>
            OfferRoundNumber.IsMatch(row.Cells[1])
                ? row.Cells[1]
                : throw row.Wrong($"expected the offer round's number, found '{row.Cells[1]}'.");

        private Refusal Missing(string step, string round) =>
            CsvFile.Wrong(rows[0].File, rows[^1].Line + 1, $"expected a line for {step} {round}".TrimEnd() + ", and the file ends.");
    }

    [GeneratedRegex("^[1-9][0-9]?$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex OfferRoundNumber { get; }
}
