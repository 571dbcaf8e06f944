using LisPortal.Kernel.Time;
using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.Outcome;

/// <summary>R-ANN-4, counted without the server: days from Monday to Saturday that are no public holidays, the day of sending among them when it is sent before noon.</summary>
internal static class AnswerDays
{
    public const int LeastInFirstOfferRound = 3;

    public static int Between(DateTimeOffset sentAt, DateTimeOffset deadline)
    {
        var sent = OsloTime.DateOf(sentAt);
        var first = sentAt < OsloTime.InstantOf(sent, new TimeOnly(12, 0)) ? sent : sent.AddDays(1);
        return Enumerable
            .Range(0, Math.Max(0, OsloTime.DateOf(deadline).DayNumber - first.DayNumber + 1))
            .Select(first.AddDays)
            .Count(day => day.DayOfWeek != DayOfWeek.Sunday && !IsHoliday(day));
    }

    private static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26)
        || day.DayNumber - EasterDay(day.Year).DayNumber is -3 or -2 or 0 or 1 or 39 or 49 or 50;

    /// <summary>Carter's rule, good from 1900 to 2099.</summary>
    private static DateOnly EasterDay(int year)
    {
        var moon = 225 - (11 * (year % 19));
        while (moon > 50)
        {
            moon -= 30;
        }

        if (moon > 48)
        {
            moon--;
        }

        var weekday = (year + (year / 4) + moon + 1) % 7;
        return new DateOnly(year, 3, 1).AddDays(moon + 7 - weekday - 1);
    }
}
