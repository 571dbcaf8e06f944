using FsCheck;
using FsCheck.Fluent;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Domain;

internal sealed class FirstAnswerTimeTests
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 4000).Select(days => new DateOnly(2015, 1, 1).AddDays(days));

    private static readonly Gen<TimeOnly> Hours = Gen.Choose(0, (24 * 60) - 1).Select(minute => TimeOnly.MinValue.AddMinutes(minute));

    [TestCase("2018-10-26 08:00", "2018-10-31 23:59", 5, TestName = "The first offers of autumn 2018")]
    [TestCase("2018-10-29 11:59", "2018-10-31 23:59", 3, TestName = "The last minute of the morning counts")]
    [TestCase("2018-10-29 12:00", "2018-10-31 23:59", 2, TestName = "Noon does not")]
    [TestCase("2018-10-28 10:00", "2018-10-31 23:59", 3, TestName = "A Sunday never counts")]
    [TestCase("2018-12-24 07:00", "2018-12-27 23:59", 2, TestName = "Two holidays between")]
    [TestCase("2019-04-30 08:00", "2019-05-06 23:59", 5, TestName = "The first offers of spring 2019, over 1 May and a Sunday")]
    public void WorkingDays_R_ANN_4_AreCountedFromTheAct(string sent, string deadline, int days) =>
        new FirstAnswerTime(3, Noon).WorkingDays(At(sent), By(deadline)).ShouldBe(days);

    /// <summary>Against a count that walks through the days and looks each up in the list of the year's holidays.</summary>
    [Test]
    public void WorkingDays_R_ANN_4_AnyActAndDeadline_AreThoseOfBruteForce()
    {
        var inputs =
            from day in Days
            from hour in Hours
            from length in Gen.Choose(0, 20)
            from end in Hours
            from morningEnds in Hours
            select (Day: day, Hour: hour, Last: day.AddDays(length), End: end, MorningEnds: morningEnds);
        Prop.ForAll(
                inputs.ToArbitrary(),
                input =>
                {
                    var sentAt = OsloTime.InstantOf(input.Day, input.Hour);
                    // An hour that clocks skip in spring is shown as a later one.
                    var shown = OsloTime.TimeOf(sentAt);
                    var expected = 0;
                    for (var day = input.Day; day <= input.Last; day = day.AddDays(1))
                    {
                        var isOff = day.DayOfWeek == DayOfWeek.Sunday || NorwegianCalendar.IsPublicHoliday(day);
                        var isMissed = day == input.Day && shown >= input.MorningEnds;
                        expected += isOff || isMissed ? 0 : 1;
                    }

                    var deadline = new Deadline(OsloTime.InstantOf(input.Last, input.End));
                    return new FirstAnswerTime(3, input.MorningEnds).WorkingDays(sentAt, deadline) == expected;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    /// <summary>Every minute of the weeks before a deadline: those up to the latest sending leave enough, the later ones do not.</summary>
    [Test]
    public void LatestSending_R_ANN_4_AnyDeadline_IsTheLastThatLeavesEnough()
    {
        var deadlines = from day in Days from hour in Hours select new Deadline(OsloTime.InstantOf(day, hour));
        Prop.ForAll(
                deadlines.ToArbitrary(),
                deadline =>
                {
                    var latest = FirstAnswerTime.LatestSending(deadline, ShippedPolicies.Book)!.Value;
                    var rule = FirstAnswerTime.On(OsloTime.DateOf(latest), ShippedPolicies.Book).Value;
                    var isRight = rule.IsEnough(latest, deadline);
                    for (var sent = latest + Millisecond; new Deadline(sent) < deadline; sent = sent.AddMinutes(10))
                        isRight &= !rule.IsEnough(sent, deadline);
                    for (var sent = latest; sent > latest.AddDays(-3); sent = sent.AddMinutes(-10))
                        isRight &= rule.IsEnough(sent, deadline);
                    return isRight;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Test]
    public void LatestSending_PoliciesNotInForce_IsNone() =>
        FirstAnswerTime.LatestSending(By("1990-10-31 23:59"), ShippedPolicies.Book).ShouldBeNull();

    [Test]
    public void IsEnough_AtTheDeadline_IsNot() =>
        new FirstAnswerTime(0, Noon).IsEnough(At("2018-10-31 23:59"), By("2018-10-31 23:59")).ShouldBeFalse();

    private static Deadline By(string local) => new(At(local));

    private static DateTimeOffset At(string local)
    {
        var parsed = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return OsloTime.InstantOf(DateOnly.FromDateTime(parsed), TimeOnly.FromDateTime(parsed));
    }
}
