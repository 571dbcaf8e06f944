using LisPortal.Kernel.Events;
using LisPortal.Kernel.Time;

namespace LisPortal.Contracts.Announcement;

/// <summary>A recruitment round and its calendar, UTC.</summary>
/// <param name="StartDate">First day of the LIS1 positions, Europe/Oslo.</param>
public sealed record RoundSummary(
    Guid Id,
    string Code,
    Season Season,
    Deadline AdsReadyAt,
    DateTimeOffset PublishedAt,
    Deadline ApplicationDeadline,
    IReadOnlyList<OfferRoundDates> OfferRounds,
    DateOnly StartDate
)
{
    /// <summary>The application deadline as published, whatever it has been extended to (R-SCR-2): what work counts to is not moved by that.</summary>
    public required Deadline PublishedApplicationDeadline { get; init; }

    /// <summary>After it the round is over, and seats still free are residual (R-OFF-8).</summary>
    public Deadline LastMarkingDeadline => OfferRounds.Max(dates => dates.MarkingDeadline);

    /// <summary>
    /// Whether what waits for the moment may be seen (<see cref="SeenByAttribute"/>): from a release on, but only when a deadline has passed.
    /// </summary>
    public bool HasReached(Moment moment, DateTimeOffset now) =>
        moment switch
        {
            Moment.AtOnce => true,
            Moment.Publication => PublishedAt <= now,
            Moment.ApplicationDeadline => ApplicationDeadline.HasPassed(now),
            _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, "No calendar has this moment."),
        };

    /// <summary>The moment as the calendar states it now, UTC; of a deadline, the beginning of the minute it lasts through.</summary>
    public DateTimeOffset InstantOf(Moment moment) =>
        moment switch
        {
            Moment.Publication => PublishedAt,
            Moment.ApplicationDeadline => ApplicationDeadline.Stated,
            _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, "No calendar has this moment."),
        };
}
