using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>
/// R-ANN-1 to R-ANN-5: what a round's calendar must keep. What people are given time for is counted from when they really have it: a
/// calendar that is set when its publication or offer date has passed gives less than its dates say.
/// </summary>
/// <param name="act">When the calendar is being set, for what it has yet to begin; by default it is judged by its dates alone.</param>
internal sealed class CalendarRules(RoundSteps steps, CalendarPolicies policies, CalendarAct act = default)
{
    /// <summary>More than any round has had; keeps a mistaken request from becoming a long computation.</summary>
    private const int MostOfferRounds = 30;

    private readonly List<Error> violations = [];

    /// <summary>Content that no rule can be applied to.</summary>
    public static List<Error> Malformed(RoundSteps steps)
    {
        List<Error> errors = [];
        if (!Enum.IsDefined(steps.Season))
        {
            errors.Add(Error.Invalid("announcement.calendar.unknown-season", "The season is spring or autumn.", "R-ANN-1", "$.season"));
        }

        if (steps.OfferRounds.Count is 0 or > MostOfferRounds)
        {
            errors.Add(
                Error.Invalid(
                    "announcement.calendar.offer-round-count",
                    $"A round has from 1 to {MostOfferRounds} offer rounds.",
                    "R-ANN-2",
                    "$.offerRounds"
                )
            );
        }

        foreach (var (index, round) in steps.OfferRounds.Index())
        {
            if (round.Number != index + 1)
            {
                errors.Add(
                    Error.Invalid(
                        "announcement.calendar.offer-round-number",
                        $"Offer rounds are numbered from 1 without gaps; this one is number {index + 1}.",
                        "R-ANN-2",
                        $"$.offerRounds[{index}].number"
                    )
                );
            }
        }

        errors.AddRange(
            CalendarStep
                .InOrder(steps)
                .Where(step => step.At.Year is < 2000 or > 2100)
                .Select(step => Error.Invalid("announcement.calendar.year", "The year is between 2000 and 2100.", "R-ANN-2", step.Path))
        );
        errors.AddRange(
            CalendarStep
                .InOrder(steps)
                .Where(step => !Deadline.IsMinute(step.At))
                .Select(step =>
                    Error.Invalid(
                        "announcement.calendar.precision",
                        "A calendar is stated to the minute, without seconds.",
                        "R-ANN-2",
                        step.Path
                    )
                )
        );
        return errors;
    }

    public List<Error> Violations()
    {
        CheckOrder();
        CheckStart();
        CheckApplicationPeriod();
        CheckFirstAnswerTime();
        return violations;
    }

    /// <summary>R-ANN-2, and R-ANN-5 in that no offer comes before the steps it rests on.</summary>
    private void CheckOrder()
    {
        var inOrder = CalendarStep.InOrder(steps);
        foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
        {
            if (later.At <= earlier.At)
            {
                violations.Add(
                    Error.Conflict(
                        "announcement.calendar.order",
                        $"The {later.Name} must come after the {earlier.Name}.",
                        "R-ANN-2",
                        later.Path
                    )
                );
            }
        }
    }

    private void CheckStart()
    {
        var expected = policies.StartOf(steps.Season);
        if (!expected.IsOn(steps.StartDate))
        {
            violations.Add(
                Error.Conflict(
                    "announcement.calendar.start-date",
                    $"Doctors of a round in {(steps.Season == Season.Spring ? "spring" : "autumn")} start on {expected} (month-day).",
                    "R-ANN-1",
                    "$.startDate"
                )
            );
        }
    }

    private void CheckApplicationPeriod()
    {
        var days =
            OsloTime.DateOf(steps.ApplicationDeadline.Stated).DayNumber
            - OsloTime.DateOf(Later(steps.PublishedAt, act.PublishesAt)).DayNumber;
        if (steps.PublishedAt < steps.ApplicationDeadline.End && days < policies.ApplicationPeriodMinDays.Value)
        {
            violations.Add(
                Error.Conflict(
                    "announcement.calendar.application-period",
                    $"The application period is {Math.Max(days, 0)} days after publication day; it must be at least {policies.ApplicationPeriodMinDays.Value}.",
                    "R-ANN-3",
                    "$.applicationDeadline"
                )
            );
        }
    }

    private void CheckFirstAnswerTime()
    {
        var first = steps.OfferRounds[0];
        var sentAt = Later(first.OfferAt, act.SendsFirstOffersAt);
        if (first.OfferAt < first.ResponseDeadline.End && !policies.FirstAnswer.IsEnough(sentAt, first.ResponseDeadline))
        {
            var days = policies.FirstAnswer.WorkingDays(sentAt, first.ResponseDeadline);
            violations.Add(
                Error.Conflict(
                    "announcement.calendar.first-answer-time",
                    $"Applicants have {days} working days to answer the first offers; they must have at least {policies.FirstAnswer.MinWorkingDays}.",
                    "R-ANN-4",
                    "$.offerRounds[0].responseDeadline"
                )
            );
        }
    }

    private static DateTimeOffset Later(DateTimeOffset planned, DateTimeOffset? act) => act > planned ? act.Value : planned;
}
