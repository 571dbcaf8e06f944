using LisPortal.Announcement.Domain;

namespace LisPortal.Announcement.Features;

/// <summary>One party and its approval.</summary>
/// <param name="Organisation">The party.</param>
/// <param name="Role">Whether it is the trust or one of the municipalities.</param>
/// <param name="ApprovedAt">UTC; null while missing.</param>
/// <param name="RefusedAt">UTC; null unless it has said no to this revision.</param>
/// <param name="Reason">Why it said no.</param>
internal sealed record ApprovalResponse(
    NamedOrganisation Organisation,
    PartyRole Role,
    DateTimeOffset? ApprovedAt,
    DateTimeOffset? RefusedAt,
    string? Reason
);
