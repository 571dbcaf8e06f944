namespace LisPortal.Announcement.Domain;

/// <summary>The dates of a calendar that can be postponed after its publication.</summary>
internal enum CalendarDate
{
    ApplicationDeadline,
    OfferAt,
    ResponseDeadline,
    MarkingDeadline,
}
