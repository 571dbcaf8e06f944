using System.Collections.Concurrent;
using System.Collections.Frozen;
using PublicHoliday;

namespace LisPortal.Kernel.Time;

/// <summary>
/// Public holidays and working days (<em>virkedager</em>: Monday to Saturday except public holidays, R-ANN-4).
/// Source: lov om helligdager og helligdagsfred § 2 and lov om 1 og 17 mai som høgtidsdager. Christmas Eve, New Year's Eve and
/// Easter Eve are not public holidays.
/// </summary>
public static class NorwegianCalendar
{
    private static readonly NorwayPublicHoliday Calendar = new();
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> ByYear = new();

    public static bool IsPublicHoliday(DateOnly day) => ByYear.GetOrAdd(day.Year, Of).Contains(day);

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek != DayOfWeek.Sunday && !IsPublicHoliday(day);

    /// <summary>Working days from <paramref name="first"/> to <paramref name="last"/>, both included; 0 when they are in the wrong order.</summary>
    public static int WorkingDays(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var number = first.DayNumber; number <= last.DayNumber; number++)
        {
            if (IsWorkingDay(DateOnly.FromDayNumber(number)))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>
    /// R-ANN-4: working days an applicant has between <paramref name="sentAt"/> and <paramref name="deadline"/>, by Norwegian dates.
    /// The day of sending counts when it goes out before <paramref name="morningEnds"/>; the day of the deadline always counts.
    /// </summary>
    public static int WorkingDaysToAnswer(DateTimeOffset sentAt, Deadline deadline, TimeOnly morningEnds)
    {
        var sent = OsloTime.DateOf(sentAt);
        var first = OsloTime.TimeOf(sentAt) < morningEnds ? sent : sent.AddDays(1);
        return WorkingDays(first, OsloTime.DateOf(deadline.Stated));
    }

    private static FrozenSet<DateOnly> Of(int year) => Calendar.PublicHolidays(year).Select(DateOnly.FromDateTime).ToFrozenSet();
}
