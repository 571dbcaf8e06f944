using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Domain;

internal sealed class RoundCalendarTests
{
    private static readonly PolicyBook Policies = ShippedPolicies.Book;

    private static RoundSteps Autumn => Calendars.Autumn2018.WithOrdinaryHours(Policies).Value;

    private static RoundSteps Spring => Calendars.Spring2019.WithOrdinaryHours(Policies).Value;

    [Test]
    public void Create_RealAutumn2018_IsAccepted_WithItsSundayDeadlineAsTheOnlyWarning()
    {
        var warning = RoundCalendar.Create(Autumn, Policies).Value.Warnings(Policies).ShouldHaveSingleItem();
        warning.Code.ShouldBe("announcement.calendar.deadline-on-day-off");
        warning.Path.ShouldBe("$.applicationDeadline");
        warning.Detail.ShouldContain("2018-09-16, is a Sunday");
    }

    [Test]
    public void Create_RealSpring2019_IsAccepted_WithoutWarning() =>
        RoundCalendar.Create(Spring, Policies).Value.Warnings(Policies).ShouldBeEmpty();

    [Test]
    public void WithOrdinaryHours_StepsWithoutTime_GetTheHourOfTheirDay()
    {
        Autumn.AdsReadyAt.Stated.ShouldBe(DateTimeOffset.Parse("2018-08-28T10:00Z"));
        Autumn.PublishedAt.ShouldBe(DateTimeOffset.Parse("2018-08-31T06:00Z"));
        Autumn.OfferRounds[0].OfferAt.ShouldBe(DateTimeOffset.Parse("2018-10-26T06:00Z"));
        Autumn.OfferRounds[1].OfferAt.ShouldBe(DateTimeOffset.Parse("2018-11-02T07:00Z"), "clocks were moved in between");
        Autumn.OfferRounds[4].MarkingDeadline.Stated.ShouldBe(DateTimeOffset.Parse("2018-11-21T11:00Z"));
        var withoutTimes = Calendars.Autumn2018 with { ApplicationDeadline = new LocalStep(new DateOnly(2018, 9, 16)) };
        withoutTimes.WithOrdinaryHours(Policies).Value.ApplicationDeadline.ShouldBe(Autumn.ApplicationDeadline);
    }

    [Test]
    public void Create_BeforeAnyPolicyWasInForce_IsRefused()
    {
        var early = Calendars.Autumn2018 with { Published = new LocalStep(new DateOnly(2012, 8, 31)) };
        early.WithOrdinaryHours(Policies).Errors.ShouldAllBe(error => error.Code == "policy.not-in-force");
        var steps = Autumn with
        {
            AdsReadyAt = new Deadline(Autumn.AdsReadyAt.Stated.AddYears(-6)),
            PublishedAt = Autumn.PublishedAt.AddYears(-6),
        };
        RoundCalendar.Create(steps, Policies).Errors.ShouldAllBe(error => error.Code == "policy.not-in-force");
    }

    [TestCase(Season.Spring, "2019-03-01")]
    [TestCase(Season.Autumn, "2019-09-01")]
    [TestCase(Season.Autumn, "2019-03-02")]
    public void Create_R_ANN_1_StartThatIsNotTheSeasons_IsRefused(Season season, string start) =>
        Refused(
            Autumn with
            {
                Season = season,
                StartDate = DateOnly.Parse(start),
            },
            "R-ANN-1",
            "announcement.calendar.start-date",
            "$.startDate"
        );

    [Test]
    public void Create_R_ANN_1_StartAYearLater_IsWarnedOf() =>
        Warned(Autumn with { StartDate = new DateOnly(2020, 3, 1) }, "announcement.calendar.late-start", "$.startDate");

    [Test]
    public void Create_R_ANN_2_AnyStepAtOrBeforeTheOneBefore_IsRefusedThere()
    {
        var inOrder = CalendarStep.InOrder(Autumn);
        inOrder.Count.ShouldBe(19);
        for (var index = 1; index < inOrder.Count - 1; index++)
        {
            var moved = With(Autumn, index, inOrder[index - 1].At);
            RoundCalendar
                .Create(moved, Policies)
                .Errors.Count(error =>
                    error is { Rule: "R-ANN-2", Code: "announcement.calendar.order" } && error.Path == inOrder[index].Path
                )
                .ShouldBe(1, inOrder[index].Path);
            if (inOrder[index].Kind == StepKind.Release)
            {
                RoundCalendar
                    .Create(With(Autumn, index, inOrder[index - 1].At.AddMinutes(1)), Policies)
                    .Errors.ShouldNotContain(error => error.Path == inOrder[index].Path);
            }
        }
    }

    [TestCase(-1, true)]
    [TestCase(0, false)]
    public void Create_R_ANN_2_StartBeforeTheLastMarking_IsRefused(int minutes, bool accepted)
    {
        var rounds = Autumn.OfferRounds.ToArray();
        rounds[^1] = rounds[^1] with { MarkingDeadline = new Deadline(OsloTime.StartOf(Autumn.StartDate).AddMinutes(minutes)) };
        var result = RoundCalendar.Create(Autumn with { OfferRounds = rounds }, Policies);
        result.IsSuccess.ShouldBe(accepted);
        result.Errors.ShouldAllBe(error => error.Path == "$.startDate" && error.Rule == "R-ANN-2");
    }

    [TestCase("2018-09-14T21:59Z", true, TestName = "R-ANN-3: fourteen days, deadline day included, is enough")]
    [TestCase("2018-09-13T22:00Z", true, TestName = "R-ANN-3: its first minute in Norway")]
    [TestCase("2018-09-13T21:59Z", false, TestName = "R-ANN-3: thirteen is not")]
    public void Create_R_ANN_3_ApplicationPeriod(string deadline, bool accepted)
    {
        var steps = Autumn with { ApplicationDeadline = new Deadline(DateTimeOffset.Parse(deadline)) };
        if (accepted)
        {
            RoundCalendar.Create(steps, Policies).IsSuccess.ShouldBeTrue();
        }
        else
        {
            Refused(steps, "R-ANN-3", "announcement.calendar.application-period", "$.applicationDeadline");
        }
    }

    [TestCase("2018-10-26T06:00Z", "2018-10-29T22:59Z", true, TestName = "R-ANN-4: Friday morning to Monday")]
    [TestCase("2018-10-26T10:00Z", "2018-10-29T22:59Z", false, TestName = "R-ANN-4: Friday noon to Monday")]
    [TestCase("2018-10-26T06:00Z", "2018-10-28T22:59Z", false, TestName = "R-ANN-4: Friday morning to Sunday")]
    public void Create_R_ANN_4_FirstAnswerTime(string offer, string response, bool accepted)
    {
        var first = Autumn.OfferRounds[0] with
        {
            OfferAt = DateTimeOffset.Parse(offer),
            ResponseDeadline = new Deadline(DateTimeOffset.Parse(response)),
        };
        var steps = Autumn with { OfferRounds = [first, .. Autumn.OfferRounds.Skip(1)] };
        if (accepted)
        {
            RoundCalendar.Create(steps, Policies).IsSuccess.ShouldBeTrue();
        }
        else
        {
            Refused(steps, "R-ANN-4", "announcement.calendar.first-answer-time", "$.offerRounds[0].responseDeadline");
        }
    }

    [Test]
    public void Warnings_R_ANN_4_FirstAnswerEndingInTheMorningOfItsLastDay_IsWarnedOf() =>
        Warned(
            With(Autumn, 4, DateTimeOffset.Parse("2018-10-29T09:00Z")),
            "announcement.calendar.answer-ends-in-morning",
            "$.offerRounds[0].responseDeadline"
        );

    [TestCase("2018-11-03T07:00Z", "2018-11-04T22:59Z", 1, TestName = "A Saturday is a working day, the Sunday only odd")]
    [TestCase("2018-11-03T12:00Z", "2018-11-04T22:59Z", 2, TestName = "From Saturday afternoon to Sunday there is none")]
    public void Warnings_LaterRoundOverAWeekend_AreTold(string offer, string response, int expected)
    {
        var steps = With(With(Autumn, 6, DateTimeOffset.Parse(offer)), 7, DateTimeOffset.Parse(response));
        RoundCalendar
            .Create(steps, Policies)
            .Value.Warnings(Policies)
            .Count(warning => warning is { Path: "$.offerRounds[1].responseDeadline", Rule: "R-ANN-4" })
            .ShouldBe(expected);
    }

    [Test]
    public void Warnings_ReleaseOnAHoliday_OrMarkingAtAnotherHour_AreTold()
    {
        Warned(
            With(Spring, 9, DateTimeOffset.Parse("2019-05-17T06:00Z")),
            "announcement.calendar.release-on-day-off",
            "$.offerRounds[2].offerAt"
        );
        Warned(
            With(Spring, 5, DateTimeOffset.Parse("2019-05-07T11:00Z")),
            "announcement.calendar.marking-hour",
            "$.offerRounds[0].markingDeadline"
        );
    }

    [Test]
    public void Create_MalformedSteps_AreInvalid()
    {
        Invalid(Autumn with { OfferRounds = [] }, "$.offerRounds");
        Invalid(Autumn with { OfferRounds = [.. Enumerable.Repeat(Autumn.OfferRounds[0], 31)] }, "$.offerRounds");
        Invalid(Autumn with { OfferRounds = [Autumn.OfferRounds[0], Autumn.OfferRounds[2]] }, "$.offerRounds[1].number");
        Invalid(Autumn with { Season = (Season)7 }, "$.season");
        Invalid(Autumn with { PublishedAt = DateTimeOffset.MinValue }, "$.publishedAt");
        Invalid(Autumn with { ApplicationDeadline = new Deadline(DateTimeOffset.MaxValue) }, "$.applicationDeadline");
        Invalid(Autumn with { StartDate = DateOnly.MinValue }, "$.startDate");
        Invalid(Autumn with { StartDate = DateOnly.MaxValue }, "$.startDate");
        Invalid(Autumn with { PublishedAt = Autumn.PublishedAt.AddTicks(1) }, "$.publishedAt");
    }

    private static RoundSteps With(RoundSteps steps, int index, DateTimeOffset at)
    {
        if (index < 3)
        {
            return index switch
            {
                0 => steps with { AdsReadyAt = new Deadline(at) },
                1 => steps with { PublishedAt = at },
                _ => steps with { ApplicationDeadline = new Deadline(at) },
            };
        }

        var (round, part) = Math.DivRem(index - 3, 3);
        var rounds = steps.OfferRounds.ToArray();
        rounds[round] = part switch
        {
            0 => rounds[round] with { OfferAt = at },
            1 => rounds[round] with { ResponseDeadline = new Deadline(at) },
            _ => rounds[round] with { MarkingDeadline = new Deadline(at) },
        };
        return steps with { OfferRounds = rounds };
    }

    private static void Refused(RoundSteps steps, string rule, string code, string path)
    {
        var error = RoundCalendar.Create(steps, Policies).Errors.ShouldHaveSingleItem();
        (error.Rule, error.Code, error.Path, error.Kind).ShouldBe((rule, code, path, ErrorKind.Conflict));
    }

    private static void Invalid(RoundSteps steps, string path) =>
        RoundCalendar.Create(steps, Policies).Errors.ShouldContain(error => error.Path == path && error.Kind == ErrorKind.Invalid);

    private static void Warned(RoundSteps steps, string code, string path) =>
        RoundCalendar
            .Create(steps, Policies)
            .Value.Warnings(Policies)
            .ShouldContain(warning => warning.Code == code && warning.Path == path);
}
