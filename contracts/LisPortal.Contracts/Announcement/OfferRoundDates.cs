using LisPortal.Kernel.Time;

namespace LisPortal.Contracts.Announcement;

/// <summary>One offer round of a calendar, stated to the minute.</summary>
/// <param name="Number">From 1 without gaps.</param>
/// <param name="OfferAt">UTC: offers are released from this instant on, sharp.</param>
public sealed record OfferRoundDates(int Number, DateTimeOffset OfferAt, Deadline ResponseDeadline, Deadline MarkingDeadline);
