using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Features;

/// <summary>One date that was moved.</summary>
/// <param name="Date">Which date of the calendar.</param>
/// <param name="OfferRound">Null for the application deadline.</param>
/// <param name="From">What it was, UTC.</param>
/// <param name="To">What it became, UTC.</param>
internal sealed record PostponedDateResponse(CalendarDate Date, int? OfferRound, DateTimeOffset From, DateTimeOffset To);
