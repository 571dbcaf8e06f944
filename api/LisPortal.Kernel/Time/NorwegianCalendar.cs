using LisPortal.Contracts;

namespace LisPortal.Kernel.Time;

/// <summary>
/// Public holidays and working days (<em>virkedager</em>: Monday to Saturday except public holidays, R-ANN-4).
/// Source: lov om helligdager og helligdagsfred § 2 and lov om 1 og 17 mai som høgtidsdager. Christmas Eve, New Year's Eve and
/// Easter Eve are not public holidays.
/// </summary>
public static class NorwegianCalendar
{
    /// <summary>The Sundays among them (Easter Day, Whit Sunday) included, ordinary Sundays not; ascending.</summary>
    public static IReadOnlyList<DateOnly> PublicHolidays(int year)
    {
        var easter = EasterDay(year);
        DateOnly[] days =
        [
            new(year, 1, 1),
            easter.AddDays(-3),
            easter.AddDays(-2),
            easter,
            easter.AddDays(1),
            new(year, 5, 1),
            new(year, 5, 17),
            easter.AddDays(39),
            easter.AddDays(49),
            easter.AddDays(50),
            new(year, 12, 25),
            new(year, 12, 26),
        ];

        // Ascension Day can fall on 1 May and 17 May on a day of Whitsun.
        return [.. days.Distinct().Order()];
    }

    public static bool IsPublicHoliday(DateOnly day)
    {
        switch (day.Month, day.Day)
        {
            case (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26):
                return true;
            default:
                var afterEaster = day.DayNumber - EasterDay(day.Year).DayNumber;
                return afterEaster is -3 or -2 or 0 or 1 or 39 or 49 or 50;
        }
    }

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

    /// <summary>Gregorian Easter Day by the algorithm of Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterDay(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var lateMoon = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * lateMoon) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
