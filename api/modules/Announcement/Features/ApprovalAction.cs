namespace LisPortal.Announcement.Features;

/// <summary>Whether the caller can approve for one party.</summary>
/// <param name="OrganisationId">The party.</param>
/// <param name="CanApprove">Whether approving succeeds now.</param>
/// <param name="WhyNot">Code of the error an attempt would meet, or <c>announcement.already-approved</c>; null when it can.</param>
/// <param name="CanRefuse">Whether it can say no now, with a reason.</param>
/// <param name="CanWithdraw">Whether it can take its approval back now.</param>
internal sealed record ApprovalAction(Guid OrganisationId, bool CanApprove, string? WhyNot, bool CanRefuse, bool CanWithdraw);
