namespace LisPortal.Announcement.Domain;

/// <summary>What is still to begin when a calendar is set, and so begins then at the earliest; null for what has begun.</summary>
internal readonly record struct CalendarAct(DateTimeOffset? PublishesAt, DateTimeOffset? SendsFirstOffersAt);
