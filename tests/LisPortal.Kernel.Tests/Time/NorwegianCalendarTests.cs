using FsCheck;
using FsCheck.Fluent;
using LisPortal.Kernel.Time;

namespace LisPortal.Kernel.Tests.Time;

internal sealed class NorwegianCalendarTests
{
    [TestCase(1818, "1818-03-22", TestName = "Earliest possible")]
    [TestCase(1943, "1943-04-25", TestName = "Latest possible")]
    [TestCase(1954, "1954-04-18", TestName = "Exception of the 19-year cycle")]
    [TestCase(1981, "1981-04-19", TestName = "Other exception of the 19-year cycle")]
    [TestCase(2018, "2018-04-01")]
    [TestCase(2019, "2019-04-21")]
    [TestCase(2024, "2024-03-31")]
    [TestCase(2025, "2025-04-20")]
    [TestCase(2026, "2026-04-05")]
    [TestCase(2038, "2038-04-25")]
    public void IsPublicHoliday_EasterOfPublishedYears(int year, string easter) => HasEaster(year, DateOnly.Parse(easter));

    /// <summary>The church's definition: the Sunday after the first ecclesiastical full moon on or after 21 March.</summary>
    [Test]
    public void IsPublicHoliday_EasterOfEveryYear_FollowsThePaschalFullMoon()
    {
        for (var year = 1583; year <= 2999; year++)
        {
            var century = (year / 100) + 1;
            var solar = (3 * century / 4) - 12;
            var lunar = (((8 * century) + 5) / 25) - 5;
            var golden = (year % 19) + 1;
            var epact = ((((11 * golden) + 20 + lunar - solar) % 30) + 30) % 30;
            if (epact == 24 || (epact == 25 && golden > 11))
            {
                epact++;
            }

            var moon = new DateOnly(year, 3, 1).AddDays((epact > 23 ? 74 : 44) - epact - 1);
            var sunday = moon.AddDays(1);
            while (sunday.DayOfWeek != DayOfWeek.Sunday)
            {
                sunday = sunday.AddDays(1);
            }

            HasEaster(year, sunday);
        }
    }

    private static void HasEaster(int year, DateOnly easter)
    {
        foreach (var days in (int[])[-3, -2, 0, 1, 39, 49, 50])
            NorwegianCalendar.IsPublicHoliday(easter.AddDays(days)).ShouldBeTrue($"Easter {year} {days:+0;-0;+0} days");
    }

    [Test]
    public void IsPublicHoliday_2019_AreThoseOfTheAlmanac() =>
        PublicHolidays(2019)
            .ShouldBe([
                new(2019, 1, 1),
                new(2019, 4, 18),
                new(2019, 4, 19),
                new(2019, 4, 21),
                new(2019, 4, 22),
                new(2019, 5, 1),
                new(2019, 5, 17),
                new(2019, 5, 30),
                new(2019, 6, 9),
                new(2019, 6, 10),
                new(2019, 12, 25),
                new(2019, 12, 26),
            ]);

    [TestCase(2008, 11, TestName = "Ascension Day on 1 May")]
    [TestCase(2018, 12)]
    [TestCase(2026, 12)]
    public void IsPublicHoliday_DaysOfAYear(int year, int days) => PublicHolidays(year).Count.ShouldBe(days);

    private static List<DateOnly> PublicHolidays(int year) =>
        [
            .. Enumerable
                .Range(0, 366)
                .Select(new DateOnly(year, 1, 1).AddDays)
                .Where(day => day.Year == year && NorwegianCalendar.IsPublicHoliday(day)),
        ];

    [TestCase("2018-10-27", true, TestName = "Saturday is a working day (R-ANN-4)")]
    [TestCase("2018-10-28", false, TestName = "Sunday is not")]
    [TestCase("2018-12-24", true, TestName = "Christmas Eve is")]
    [TestCase("2019-04-20", true, TestName = "Easter Eve is")]
    [TestCase("2019-05-17", false, TestName = "Constitution Day is not")]
    public void IsWorkingDay_R_ANN_4(string day, bool expected) => NorwegianCalendar.IsWorkingDay(DateOnly.Parse(day)).ShouldBe(expected);

    [TestCase("2018-10-26T06:00Z", "2018-10-29T22:59Z", 3, TestName = "Friday 08:00 to Monday 23:59 is three")]
    [TestCase("2018-10-26T09:59:59.999Z", "2018-10-29T22:59Z", 3, TestName = "A millisecond before noon is morning")]
    [TestCase("2018-10-26T10:00Z", "2018-10-29T22:59Z", 2, TestName = "Noon is not morning")]
    [TestCase("2019-04-30T06:00Z", "2019-05-03T21:59Z", 3, TestName = "1 May is skipped")]
    [TestCase("2018-10-27T22:30Z", "2018-10-29T22:59Z", 1, TestName = "Sent on a Sunday by Norwegian date, Saturday by UTC")]
    [TestCase("2018-10-26T06:00Z", "2018-10-26T07:00Z", 1, TestName = "Same day")]
    [TestCase("2018-10-26T06:00Z", "2018-10-20T07:00Z", 0, TestName = "Deadline before sending")]
    public void WorkingDaysToAnswer_R_ANN_4(string sentAt, string deadline, int expected) =>
        NorwegianCalendar
            .WorkingDaysToAnswer(DateTimeOffset.Parse(sentAt), new Deadline(DateTimeOffset.Parse(deadline)), new TimeOnly(12, 0))
            .ShouldBe(expected);

    [Test]
    public void WorkingDays_AnyPeriods_AddUp() =>
        Prop.ForAll(
                Gen.Choose(0, 20000).Three().ToArbitrary(),
                offsets =>
                {
                    var days = new[] { offsets.Item1, offsets.Item2, offsets.Item3 }
                        .Order()
                        .Select(new DateOnly(1990, 1, 1).AddDays)
                        .ToArray();
                    var whole = NorwegianCalendar.WorkingDays(days[0], days[2]);
                    return whole
                            == NorwegianCalendar.WorkingDays(days[0], days[1]) + NorwegianCalendar.WorkingDays(days[1].AddDays(1), days[2])
                        && whole <= days[2].DayNumber - days[0].DayNumber + 1;
                }
            )
            .QuickCheckThrowOnFailure();
}
