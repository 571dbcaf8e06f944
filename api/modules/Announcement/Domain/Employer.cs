namespace LisPortal.Announcement.Domain;

/// <summary>The trust that advertises.</summary>
internal sealed record Employer(Guid Id, string Code, string Name, Guid? RegionId);
