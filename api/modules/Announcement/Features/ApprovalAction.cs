namespace LisPortal.Announcement.Features;

/// <summary>Whether the caller can approve for one party.</summary>
/// <param name="OrganisationId">The party.</param>
/// <param name="CanApprove">Whether approving succeeds now.</param>
/// <param name="WhyNot">Code of the error an attempt would meet, or <c>announcement.already-approved</c>; null when it can.</param>
internal sealed record ApprovalAction(Guid OrganisationId, bool CanApprove, string? WhyNot);
