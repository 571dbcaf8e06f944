using LisPortal.Announcement.Domain;
using LisPortal.Contracts;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Announcement.Features;

/// <summary>Where an advertisement stands, computed from approvals, budget and clock.</summary>
internal enum AdvertisementState
{
    /// <summary>Approvals are missing.</summary>
    Draft,

    /// <summary>Approved by all parties; public when the round is.</summary>
    Approved,

    /// <summary>Approved, but the employer's allocation has been reduced below what it advertises (R-ALL-12); not published like this.</summary>
    OverBudget,

    Published,

    /// <summary>Not approved when ads had to be ready; never published (R-ANN-2).</summary>
    Lapsed,
}

internal sealed record NamedOrganisation(Guid Id, string Name);

/// <summary>One advertisement. What only the parties need is empty for everybody else.</summary>
/// <param name="Reference">For people to tell it by.</param>
/// <param name="Approvals">R-ANN-10: every party, and when it approved this revision.</param>
/// <param name="Budgets">R-ALL-12: the employer's seats of the kinds advertised here.</param>
/// <param name="Actions">What the caller may do now.</param>
/// <param name="Revision">Counts changes of content; an approval names the one it is for.</param>
internal sealed record AdvertisementResponse(
    Guid Id,
    string Reference,
    Guid RoundId,
    string RoundCode,
    Deadline AdsReadyAt,
    DateTimeOffset PublishedAt,
    Deadline ApplicationDeadline,
    DateOnly StartDate,
    Guid EmployerId,
    string EmployerName,
    NamedOrganisation? Hospital,
    string Title,
    AdvertisementState State,
    ServiceParts ServiceParts,
    Coupling Coupling,
    string Description,
    string CriteriaText,
    string PersonalSuitabilityText,
    string RequiredDocuments,
    Contact Contact,
    int Seats,
    IReadOnlyList<GroupResponse> Groups,
    IReadOnlyList<QuestionSummary> Questions,
    IReadOnlyList<ApprovalResponse> Approvals,
    IReadOnlyList<BudgetResponse> Budgets,
    AdvertisementActions Actions,
    int Revision,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordOf(Id);

    public static RecordKey RecordOf(Guid advertisementId) => RecordKey.Of<AdvertisementResponse>(advertisementId);
}

internal sealed record GroupResponse(
    Guid Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    IReadOnlyList<NamedOrganisation> Municipalities,
    LaterPositionResponse? LaterPosition
);

/// <param name="Reason">R-ALL-9: why the employer is not the ordinary one.</param>
internal sealed record LaterPositionResponse(
    NamedOrganisation Employer,
    string Place,
    Attachment Attachment,
    int StartYear,
    string DecidedBy,
    string? Reason
);

/// <param name="ApprovedAt">Null while missing.</param>
internal sealed record ApprovalResponse(NamedOrganisation Organisation, PartyRole Role, DateTimeOffset? ApprovedAt);

internal sealed record BudgetResponse(SeatKind Kind, int Allocated, int Claimed);

/// <param name="WhyNotEdit">Code of the error an attempt would meet; null when allowed, or when it is not the caller's to do at all.</param>
/// <param name="Approvals">Each party the caller may speak for.</param>
internal sealed record AdvertisementActions(bool CanEdit, string? WhyNotEdit, IReadOnlyList<ApprovalAction> Approvals);

/// <param name="WhyNot">Code of the error an attempt would meet, or <c>announcement.already-approved</c>; null when it can.</param>
internal sealed record ApprovalAction(Guid OrganisationId, bool CanApprove, string? WhyNot);

/// <summary>One line of a list.</summary>
/// <param name="MissingApprovals">How many parties have not approved yet.</param>
internal sealed record AdvertisementRow(
    Guid Id,
    string Reference,
    Guid RoundId,
    string RoundCode,
    string Title,
    Guid EmployerId,
    string EmployerName,
    Guid? RegionId,
    AdvertisementState State,
    ServiceParts ServiceParts,
    Coupling Coupling,
    int Seats,
    IReadOnlyList<GroupRow> Groups,
    Deadline ApplicationDeadline,
    DateOnly StartDate,
    int MissingApprovals
);

internal sealed record GroupRow(
    Guid Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    IReadOnlyList<NamedOrganisation> Municipalities
);
