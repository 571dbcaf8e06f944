using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LisPortal.Kernel.Time;

namespace LisPortal.Kernel.Tests.Time;

internal sealed class OsloTimeTests
{
    [TestCase("2018-09-16", "23:59", "2018-09-16T21:59Z", TestName = "Summer")]
    [TestCase("2018-11-16", "12:00", "2018-11-16T11:00Z", TestName = "Winter")]
    [TestCase("2019-03-31", "01:59", "2019-03-31T00:59Z", TestName = "Last minute before the gap")]
    [TestCase("2019-03-31", "02:30", "2019-03-31T01:30Z", TestName = "In the gap: moved forward to 03:30 summer time")]
    [TestCase("2019-03-31", "03:00", "2019-03-31T01:00Z", TestName = "First minute after the gap")]
    [TestCase("2018-10-28", "01:59", "2018-10-27T23:59Z", TestName = "Last minute before the overlap")]
    [TestCase("2018-10-28", "02:30", "2018-10-28T01:30Z", TestName = "In the overlap: the second coming")]
    [TestCase("2018-10-28", "03:00", "2018-10-28T02:00Z", TestName = "First minute after the overlap")]
    public void InstantOf_LocalTime_IsUtc(string date, string time, string expected)
    {
        var instant = OsloTime.InstantOf(DateOnly.Parse(date), TimeOnly.Parse(time));
        instant.ShouldBe(DateTimeOffset.Parse(expected));
        instant.Offset.ShouldBe(TimeSpan.Zero);
    }

    [TestCase("2018-12-31T22:59:59.999Z", "2018-12-31", "23:59:59.999")]
    [TestCase("2018-12-31T23:00Z", "2019-01-01", "00:00")]
    [TestCase("2019-06-30T22:00Z", "2019-07-01", "00:00")]
    public void DateOf_AcrossMidnight_IsNorwegian(string instant, string date, string time)
    {
        OsloTime.DateOf(DateTimeOffset.Parse(instant)).ShouldBe(DateOnly.Parse(date));
        OsloTime.TimeOf(DateTimeOffset.Parse(instant)).ShouldBe(TimeOnly.Parse(time, CultureInfo.InvariantCulture));
    }

    [Test]
    public void StartOf_EveryDay_IsTheFirstInstantOfItsDate()
    {
        for (var day = new DateOnly(2015, 1, 1); day.Year < 2040; day = day.AddDays(1))
        {
            OsloTime.DateOf(OsloTime.StartOf(day)).ShouldBe(day);
            OsloTime.DateOf(OsloTime.StartOf(day).AddMilliseconds(-1)).ShouldBe(day.AddDays(-1));
        }
    }

    [Test]
    public void InstantOf_AnyTime_ReadsBackUnlessSkipped_AndNeverBeforeTheStatedTimeHasCome() =>
        Prop.ForAll(
                Gen.Choose(0, 9000).ToArbitrary(),
                Gen.Choose(0, 1439).ToArbitrary(),
                (days, minutes) =>
                {
                    var date = new DateOnly(2015, 1, 1).AddDays(days);
                    var time = new TimeOnly(minutes / 60, minutes % 60);
                    var instant = OsloTime.InstantOf(date, time);
                    var shown = OsloTime.DateOf(instant).ToDateTime(OsloTime.TimeOf(instant));
                    var stated = date.ToDateTime(time);
                    var cameAgain = Enumerable.Range(1, 180).Any(minute => Shown(instant.AddMinutes(minute)) <= stated);
                    return (shown == stated || shown == stated.AddHours(1)) && !cameAgain;
                }
            )
            .QuickCheckThrowOnFailure();

    private static DateTime Shown(DateTimeOffset instant) => OsloTime.DateOf(instant).ToDateTime(OsloTime.TimeOf(instant));
}
