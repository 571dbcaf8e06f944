namespace LisPortal.Announcement.Domain;

/// <summary>One date of a calendar that was moved after publication. Instants are UTC.</summary>
/// <param name="Change">Dates moved together have the same, from 1.</param>
/// <param name="OfferRound">Null for the application deadline.</param>
internal sealed record PostponedDate(
    int Change,
    DateTimeOffset At,
    string Reason,
    CalendarDate Date,
    int? OfferRound,
    DateTimeOffset From,
    DateTimeOffset To
);
