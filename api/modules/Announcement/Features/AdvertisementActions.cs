namespace LisPortal.Announcement.Features;

/// <summary>What the caller may do with an advertisement now.</summary>
/// <param name="CanEdit">Whether it can be changed.</param>
/// <param name="WhyNotEdit">Code of the error an attempt would meet; null when allowed, or when it is not the caller's to do at all.</param>
/// <param name="Approvals">Each party the caller may speak for.</param>
internal sealed record AdvertisementActions(bool CanEdit, string? WhyNotEdit, IReadOnlyList<ApprovalAction> Approvals);
