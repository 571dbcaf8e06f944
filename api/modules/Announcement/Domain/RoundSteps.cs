using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-2: the dates of one round, for the whole country. Instants are UTC, the start is a Norwegian date.</summary>
internal sealed record RoundSteps(
    Season Season,
    Deadline AdsReadyAt,
    DateTimeOffset PublishedAt,
    Deadline ApplicationDeadline,
    IReadOnlyList<OfferRoundDates> OfferRounds,
    DateOnly StartDate
);
