using LisPortal.Build.Processes;
using LisPortal.Kernel.Time;
using LisPortal.Simulation.Input;

namespace LisPortal.Build.Tests.Simulation;

internal sealed class CalendarFileTests
{
    private static readonly string _autumn = File.ReadAllText(BuiltIn.Calendar);

    [Test]
    public void Read_AutumnOf2018_HasItsOrdinaryHoursAndFiveOfferRounds()
    {
        var calendar = CalendarFile.Read(BuiltIn.Calendar).Calendar;

        calendar.Code.ShouldBe("autumn-2018");
        calendar.AdsReadyAt.ShouldBe(Utc(8, 28, 10, 0));
        calendar.PublishedAt.ShouldBe(Utc(8, 31, 6, 0));
        calendar.ApplicationDeadline.ShouldBe(Utc(9, 16, 21, 59));
        calendar.OfferRounds.Select(round => round.Number).ShouldBe([1, 2, 3, 4, 5]);
        calendar.OfferRounds[0].ShouldBe(new OfferRoundCalendar(1, Utc(10, 26, 6, 0), Utc(10, 31, 22, 59), Utc(11, 1, 11, 0)));
        calendar.StartDate.ShouldBe(new DateOnly(2019, 3, 1));
    }

    [TestCase("2019-03-01", "autumn")]
    [TestCase("2019-09-01", "spring")]
    [TestCase("2019-04-01", "autumn", Description = "The server refuses the start, not the driver.")]
    public void Season_FollowsTheStartDate(string start, string season) =>
        InputFile
            .Read(_autumn.Replace("start,,2019-03-01,", $"start,,{start},", StringComparison.Ordinal), CalendarFile.Read)
            .Calendar.Season.ShouldBe(season);

    [TestCase("$.adsReadyAt", 2)]
    [TestCase("$.applicationDeadline", 4)]
    [TestCase("$.offerRounds[0].offerAt", 5)]
    [TestCase("$.offerRounds[1].number", 8)]
    [TestCase("$.offerRounds[1].responseDeadline", 9)]
    [TestCase("$.offerRounds[4].markingDeadline", 19)]
    [TestCase("$.offerRounds", 5)]
    [TestCase("$.startDate", 20)]
    [TestCase("$.season", 20)]
    [TestCase("$", 1)]
    public void LineOf_PathOfARefusal_IsTheLineOfItsStep(string path, int line) =>
        CalendarFile.Read(BuiltIn.Calendar).LineOf(path).ShouldBe(line);

    [TestCase("published,,2018-08-31,", "published,,31.08.2018,", "FILE, line 3: expected a date like 2018-08-31, found '31.08.2018'.")]
    [TestCase("published,,2018-08-31,", "published,,2018-02-30,", "FILE, line 3: expected a date like 2018-08-31, found '2018-02-30'.")]
    [TestCase("2018-09-16,23:59", "2018-09-16,", "FILE, line 4: expected a time of day for application_deadline, like 23:59.")]
    [TestCase("2018-09-16,23:59", "2018-09-16,24:00", "FILE, line 4: expected a time of day like 23:59, found '24:00'.")]
    [TestCase("2018-09-16,23:59", "2018-09-16,9:00", "FILE, line 4: expected a time of day like 23:59, found '9:00'.")]
    [TestCase("published,,", "published,1,", "FILE, line 21: expected a line for published, and the file ends.")]
    [TestCase("published,,", "publication,,", "FILE, line 21: expected a line for published, and the file ends.")]
    [TestCase("start,,", "published,,2018-09-01,\nstart,,", "FILE, line 20: published stands here a second time.")]
    [TestCase(
        "start,,",
        "holiday,,2018-12-24,\nstart,,",
        "FILE, line 20: expected one of ads_ready, published, application_deadline, offer, response_deadline, marking_deadline, start, found 'holiday'."
    )]
    [TestCase("start,,2019-03-01,", "start,,2019-03-01,08:00", "FILE, line 20: expected the start without a time of day, found '08:00'.")]
    [TestCase("offer,3,", "offer,three,", "FILE, line 11: expected the offer round's number, found 'three'.")]
    [TestCase("offer,3,2018-11-09,\n", "", "FILE, line 11: there is no offer of round '3'.")]
    [TestCase("response_deadline,3,2018-11-12,23:59\n", "", "FILE, line 20: expected a line for response_deadline 3, and the file ends.")]
    public void Read_AnotherFormat_IsRefusedWithItsLine(string correct, string wrong, string refusal) =>
        InputFile.Refusal(_autumn.Replace(correct, wrong, StringComparison.Ordinal), CalendarFile.Read).ShouldBe(refusal);

    [Test]
    public void At_ClocksAreMoved_IsWhatTheServerMakesOfIt()
    {
        OsloTime
            .InstantOf(new DateOnly(2019, 3, 31), new TimeOnly(2, 30))
            .ShouldBe(new DateTimeOffset(2019, 3, 31, 1, 30, 0, TimeSpan.Zero));
        OsloTime
            .InstantOf(new DateOnly(2018, 10, 28), new TimeOnly(2, 30))
            .ShouldBe(new DateTimeOffset(2018, 10, 28, 1, 30, 0, TimeSpan.Zero));
    }

    private static DateTimeOffset Utc(int month, int day, int hour, int minute) => new(2018, month, day, hour, minute, 0, TimeSpan.Zero);
}
