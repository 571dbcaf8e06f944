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
    /// <summary>The application deadline as published, whatever it has been extended to (R-SCR-2): what work counts to is not moved by that.</summary>
    public required DateTimeOffset PublishedApplicationDeadline { get; init; }

    /// <summary>After it the round is over, and seats still free are residual (R-OFF-8).</summary>
    public DateTimeOffset LastMarkingDeadline => OfferRounds.Max(dates => dates.MarkingDeadline);
}

public sealed record OfferRoundDates(int Number, DateTimeOffset OfferAt, DateTimeOffset ResponseDeadline, DateTimeOffset MarkingDeadline);

/// <summary>Null when there is no such round.</summary>
public sealed record GetRound(Guid RoundId) : IRequest<RoundSummary?>;

/// <summary>All rounds, newest start first.</summary>
public sealed record GetRounds : IRequest<IReadOnlyList<RoundSummary>>;

[EventName("announcement.round-planned.v1")]
public sealed record RoundPlanned(Guid RoundId) : IEvent;

/// <summary>The publication instant has passed and the approved advertisements are public.</summary>
[EventName("announcement.round-published.v1")]
public sealed record RoundPublished(Guid RoundId, int Advertisements, int Seats) : IEvent;

/// <summary>
/// Dates of a published round have been moved to later ones, openly and with a reason that stands in its calendar. What they are now
/// is asked for: several changes may have been made when this is read.
/// </summary>
/// <param name="Change">Number of the change in the round, from 1.</param>
[EventName("announcement.round-postponed.v1")]
public sealed record RoundPostponed(Guid RoundId, int Change) : IEvent;
