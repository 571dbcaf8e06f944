using LisPortal.Kernel.Time;
using LisPortal.Simulation.Demo;
using LisPortal.Simulation.Input;

namespace LisPortal.Build.Tests.Simulation;

internal sealed class DemoCalendarsTests
{
    private static IEnumerable<DateOnly> EveryDayOfFourYears => Enumerable.Range(0, 1461).Select(new DateOnly(2026, 1, 1).AddDays);

    [Test]
    public void Current_AnyDay_HasTheFirstOffersOpenAtNoon()
    {
        foreach (var today in EveryDayOfFourYears)
        {
            var first = DemoCalendars.Current(today).OfferRounds[0];
            var noon = OsloTime.InstantOf(today, new TimeOnly(12, 0));

            (first.OfferAt < noon && noon < first.ResponseDeadline).ShouldBeTrue($"{today}");
        }
    }

    [Test]
    public void Calendars_AnyDay_AreInOrderAndStartOnALegalDate()
    {
        foreach (var calendar in EveryDayOfFourYears.SelectMany(Calendars))
        {
            DateTimeOffset[] steps =
            [
                calendar.AdsReadyAt,
                calendar.PublishedAt,
                calendar.ApplicationDeadline,
                .. calendar.OfferRounds.SelectMany(round => new[] { round.OfferAt, round.ResponseDeadline, round.MarkingDeadline }),
                OsloTime.InstantOf(calendar.StartDate, TimeOnly.MinValue),
            ];
            steps.ShouldBeInOrder();
            steps.ShouldBeUnique();
            (calendar.StartDate.Month, calendar.StartDate.Day).ShouldBeOneOf((3, 1), (9, 1));
            (
                OsloTime.DateOf(calendar.ApplicationDeadline).DayNumber - OsloTime.DateOf(calendar.PublishedAt).DayNumber
            ).ShouldBeGreaterThanOrEqualTo(14);
        }
    }

    [Test]
    public void Calendars_AnyDay_HaveNamesOfTheirOwn()
    {
        foreach (var today in EveryDayOfFourYears)
        {
            Calendars(today).Select(calendar => calendar.Code).ShouldBeUnique();
        }
    }

    [Test]
    public void Past_AnyDay_IsOverAndComing_IsYetToBe()
    {
        foreach (var today in EveryDayOfFourYears)
        {
            OsloTime.DateOf(DemoCalendars.Past(today).OfferRounds[^1].MarkingDeadline).ShouldBeLessThan(today);
            OsloTime.DateOf(DemoCalendars.Coming(today).AdsReadyAt).ShouldBeGreaterThan(today);
        }
    }

    private static RoundCalendar[] Calendars(DateOnly today) =>
        [DemoCalendars.Past(today), DemoCalendars.Current(today), DemoCalendars.Coming(today)];
}
