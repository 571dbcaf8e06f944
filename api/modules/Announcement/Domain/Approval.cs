namespace LisPortal.Announcement.Domain;

internal sealed record Approval(Guid OrganisationId, Guid By, DateTimeOffset At);
