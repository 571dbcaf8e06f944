using LisPortal.Kernel;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>
/// R-ANN-2: a round's one calendar, judged by the policies of its publication day. A stage that ends with a deadline
/// includes its minute, and one that ends with a release does not include its instant.
/// </summary>
internal sealed class RoundCalendar
{
    private RoundCalendar(RoundSteps steps) => Steps = steps;

    public RoundSteps Steps { get; }

    public Deadline LastMarkingDeadline => Steps.OfferRounds[^1].MarkingDeadline;

    /// <summary>The calendar, or every rule of R-ANN-1 to R-ANN-5 that the steps break.</summary>
    public static Result<RoundCalendar> Create(RoundSteps steps, PolicyBook policies, CalendarAct act = default)
    {
        if (CalendarRules.Malformed(steps) is { Count: > 0 } malformed)
        {
            return malformed;
        }

        var ofTheDay = CalendarPolicies.On(OsloTime.DateOf(steps.PublishedAt), policies);
        if (!ofTheDay.IsSuccess)
        {
            return Result<RoundCalendar>.Fail(ofTheDay.Errors);
        }

        var violations = new CalendarRules(steps, ofTheDay.Value, act).Violations();
        return violations.Count > 0 ? violations : new RoundCalendar(steps);
    }

    /// <summary>A calendar read back from storage: it was judged when it was set, and is not judged again by later rules.</summary>
    public static RoundCalendar Restore(RoundSteps steps) => new(steps);

    /// <summary>What is odd but legal: authorities have set such dates, so nothing is moved (R-ANN-4).</summary>
    public IReadOnlyList<CalendarWarning> Warnings(PolicyBook policies) =>
        CalendarPolicies.On(OsloTime.DateOf(Steps.PublishedAt), policies) is { IsSuccess: true } ofTheDay
            ? new CalendarWarnings(Steps, ofTheDay.Value).All()
            : [];

    public RoundPhase PhaseAt(DateTimeOffset instant)
    {
        if (!Steps.AdsReadyAt.HasPassed(instant))
        {
            return new(RoundStage.AdsOpen);
        }

        if (instant < Steps.PublishedAt)
        {
            return new(RoundStage.AdsClosed);
        }

        if (!Steps.ApplicationDeadline.HasPassed(instant))
        {
            return new(RoundStage.ApplicationsOpen);
        }

        if (Steps.OfferRounds.LastOrDefault(round => round.OfferAt <= instant) is not { } begun)
        {
            return new(RoundStage.Screening);
        }

        var stage =
            !begun.ResponseDeadline.HasPassed(instant) ? RoundStage.AwaitingAnswers
            : !begun.MarkingDeadline.HasPassed(instant) ? RoundStage.AwaitingMarking
            : begun.Number < Steps.OfferRounds.Count ? RoundStage.BetweenOfferRounds
            : RoundStage.Finished;
        return new(stage, begun.Number);
    }
}
