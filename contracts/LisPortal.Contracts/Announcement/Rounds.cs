using MediatR;

namespace LisPortal.Contracts.Announcement;

/// <summary>The half-year of a round: spring rounds start on 1 September, autumn rounds on 1 March (R-ANN-1).</summary>
public enum Season
{
    Spring,
    Autumn,
}

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

/// <summary>One offer round of a calendar, stated to the minute.</summary>
/// <param name="Number">From 1 without gaps.</param>
/// <param name="OfferAt">UTC: offers are released from this instant on, sharp.</param>
public sealed record OfferRoundDates(int Number, DateTimeOffset OfferAt, Deadline ResponseDeadline, Deadline MarkingDeadline);

/// <summary>Null when there is no such round.</summary>
public sealed record GetRound(Guid RoundId) : IRequest<RoundSummary?>;

/// <summary>All rounds, newest start first.</summary>
public sealed record GetRounds : IRequest<IReadOnlyList<RoundSummary>>;

[EventName("announcement.round-planned.v1")]
[SeenBy]
public sealed record RoundPlanned(Guid RoundId) : IEvent;

/// <summary>The publication instant has passed and the approved advertisements are public.</summary>
[EventName("announcement.round-published.v1")]
[SeenBy]
public sealed record RoundPublished(Guid RoundId, int Advertisements, int Seats) : IEvent;

/// <summary>
/// Dates of a published round have been moved to later ones, openly and with a reason that stands in its calendar. What they are now
/// is asked for: several changes may have been made when this is read.
/// </summary>
/// <param name="Change">Number of the change in the round, from 1.</param>
[EventName("announcement.round-postponed.v1")]
[SeenBy]
public sealed record RoundPostponed(Guid RoundId, int Change) : IEvent;
