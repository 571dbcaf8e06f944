using MediatR;

namespace LisPortal.Contracts.Announcement;

public enum Season
{
    Spring,
    Autumn,
}

/// <summary>A recruitment round and its calendar. Instants are UTC; at the instant is in time, a millisecond later is late.</summary>
/// <param name="StartDate">First day of the LIS1 positions, Europe/Oslo.</param>
public sealed record RoundSummary(
    Guid Id,
    string Code,
    Season Season,
    DateTimeOffset AdsReadyAt,
    DateTimeOffset PublishedAt,
    DateTimeOffset ApplicationDeadline,
    IReadOnlyList<OfferRoundDates> OfferRounds,
    DateOnly StartDate
)
{
    /// <summary>After it the round is over, and seats still free are residual (R-OFF-8).</summary>
    public DateTimeOffset LastMarkingDeadline => OfferRounds.Max(dates => dates.MarkingDeadline);

    /// <summary>
    /// Whether what waits for the moment may be seen (<see cref="SeenByAttribute"/>): from a release on, but only when a deadline has passed.
    /// </summary>
    public bool HasReached(Moment moment, DateTimeOffset now) =>
        moment switch
        {
            Moment.AtOnce => true,
            Moment.Publication => PublishedAt <= now,
            Moment.ApplicationDeadline => ApplicationDeadline < now,
            _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, "No calendar has this moment."),
        };

    /// <summary>The moment as the calendar states it now, UTC.</summary>
    public DateTimeOffset InstantOf(Moment moment) =>
        moment switch
        {
            Moment.Publication => PublishedAt,
            Moment.ApplicationDeadline => ApplicationDeadline,
            _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, "No calendar has this moment."),
        };
}

public sealed record OfferRoundDates(int Number, DateTimeOffset OfferAt, DateTimeOffset ResponseDeadline, DateTimeOffset MarkingDeadline);

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
