using LisPortal.Kernel.Time;
using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.Demo;

/// <summary>
/// Calendars laid around a day: a round that is over, one whose first offers are being answered on that day, and the next, whose
/// ads are being written. Each starts on a legal start date (R-ANN-1) and has the order and lengths that R-ANN-2 to R-ANN-4 ask for.
/// </summary>
internal static class DemoCalendars
{
    private static readonly TimeOnly _morning = new(8, 0);
    private static readonly TimeOnly _noon = new(12, 0);
    private static readonly TimeOnly _lastMinute = new(23, 59);

    /// <summary>The first offers went out the day before, and can be answered for so long that a visitor of next week still finds them open.</summary>
    public static RoundCalendar Current(DateOnly today) =>
        Of(
            today,
            adsReady: -62,
            published: -58,
            deadline: -40,
            offers: [(-1, 10, 11), (14, 18, 19), (22, 25, 26)],
            StartAfter(today.AddDays(27))
        );

    /// <summary>Started half a year before the current one, with the distances that the spring round of 2019 had.</summary>
    public static RoundCalendar Past(DateOnly today)
    {
        var start = Current(today).StartDate.AddMonths(-6);
        return Of(
            start,
            adsReady: -201,
            published: -198,
            deadline: -182,
            offers: [(-124, -118, -117), (-115, -111, -110), (-108, -104, -103)],
            start
        );
    }

    /// <summary>Starts half a year after the current one; ads must be ready in two weeks.</summary>
    public static RoundCalendar Coming(DateOnly today) =>
        Of(
            today,
            adsReady: 14,
            published: 18,
            deadline: 36,
            offers: [(75, 80, 81), (84, 88, 89), (92, 95, 96)],
            Current(today).StartDate.AddMonths(6)
        );

    private static RoundCalendar Of(
        DateOnly day,
        int adsReady,
        int published,
        int deadline,
        (int Offer, int Response, int Marking)[] offers,
        DateOnly start
    ) =>
        new(
            OsloTime.InstantOf(day.AddDays(adsReady), _noon),
            OsloTime.InstantOf(day.AddDays(published), _morning),
            OsloTime.InstantOf(day.AddDays(deadline), _lastMinute),
            [
                .. offers.Select(
                    (round, index) =>
                        new OfferRoundCalendar(
                            index + 1,
                            OsloTime.InstantOf(day.AddDays(round.Offer), _morning),
                            OsloTime.InstantOf(day.AddDays(round.Response), _lastMinute),
                            OsloTime.InstantOf(day.AddDays(round.Marking), _noon)
                        )
                ),
            ],
            start
        );

    /// <summary>R-ANN-1: the first 1 March or 1 September after the day.</summary>
    private static DateOnly StartAfter(DateOnly day) =>
        new[] { new DateOnly(day.Year, 3, 1), new DateOnly(day.Year, 9, 1), new DateOnly(day.Year + 1, 3, 1) }.First(start => start > day);
}
