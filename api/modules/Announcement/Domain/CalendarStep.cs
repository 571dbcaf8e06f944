using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>One instant of the calendar with its name and its place in the request.</summary>
internal readonly record struct CalendarStep(StepKind Kind, string Name, DateTimeOffset At, string Path)
{
    /// <summary>All steps in the order R-ANN-2 gives them.</summary>
    public static IReadOnlyList<CalendarStep> InOrder(RoundSteps steps) =>
        [
            new(StepKind.Deadline, "day ads are ready", steps.AdsReadyAt.Stated, "$.adsReadyAt"),
            new(StepKind.Release, "publication", steps.PublishedAt, "$.publishedAt"),
            new(StepKind.Deadline, "application deadline", steps.ApplicationDeadline.Stated, "$.applicationDeadline"),
            .. steps.OfferRounds.SelectMany((round, index) => OfOfferRound(round, index)),
            new(StepKind.Start, "start date", StartOf(steps.StartDate), "$.startDate"),
        ];

    private static CalendarStep[] OfOfferRound(OfferRoundDates round, int index) =>
        [
            new(StepKind.Release, $"offer date of round {index + 1}", round.OfferAt, $"$.offerRounds[{index}].offerAt"),
            new(
                StepKind.Deadline,
                $"response deadline of round {index + 1}",
                round.ResponseDeadline.Stated,
                $"$.offerRounds[{index}].responseDeadline"
            ),
            new(
                StepKind.Deadline,
                $"marking deadline of round {index + 1}",
                round.MarkingDeadline.Stated,
                $"$.offerRounds[{index}].markingDeadline"
            ),
        ];

    // The first instant of year 1 in Norway lies before the first instant there is.
    private static DateTimeOffset StartOf(DateOnly date) => date.Year < 2 ? DateTimeOffset.MinValue : OsloTime.StartOf(date);
}
