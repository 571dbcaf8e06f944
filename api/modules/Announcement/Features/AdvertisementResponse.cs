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

/// <summary>An organisation and what it is called.</summary>
/// <param name="Id">Of the organisation.</param>
/// <param name="Name">In Norwegian, as registered.</param>
internal sealed record NamedOrganisation(Guid Id, string Name);

/// <summary>One advertisement. What only the parties need is empty for everybody else.</summary>
/// <param name="Reference">For people to tell it by.</param>
/// <param name="Hospital">One of the trust's hospitals; null for the trust as a whole.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Description">What the positions are.</param>
/// <param name="CriteriaText">What is weighted, with verifiable criteria.</param>
/// <param name="PersonalSuitabilityText">How personal suitability is judged.</param>
/// <param name="RequiredDocuments">What applicants must send with their application.</param>
/// <param name="Contact">Whom applicants can ask.</param>
/// <param name="Seats">Of all groups together.</param>
/// <param name="Groups">Its position groups.</param>
/// <param name="Questions">Its screening questions.</param>
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

/// <summary>Seats that are ranked and offered together.</summary>
/// <param name="Name">Of the position group.</param>
/// <param name="Kind">Ordinary or combined.</param>
/// <param name="Specialty">Of a combined group; null for an ordinary one.</param>
/// <param name="Seats">In this group.</param>
/// <param name="Municipalities">Where the municipal half-year can be.</param>
/// <param name="LaterPosition">Of a combined group; null for an ordinary one.</param>
internal sealed record GroupResponse(
    Guid Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    IReadOnlyList<NamedOrganisation> Municipalities,
    LaterPositionResponse? LaterPosition
);

/// <summary>R-ANN-7: the position that follows a combined one.</summary>
/// <param name="Employer">Who employs in it.</param>
/// <param name="Place">Where the doctor will work.</param>
/// <param name="Attachment">How the doctor is attached.</param>
/// <param name="StartYear">Year it is entered.</param>
/// <param name="DecidedBy">Who decides on the hiring.</param>
/// <param name="Reason">R-ALL-9: why the employer is not the ordinary one.</param>
internal sealed record LaterPositionResponse(
    NamedOrganisation Employer,
    string Place,
    Attachment Attachment,
    int StartYear,
    string DecidedBy,
    string? Reason
);

/// <summary>One party and its approval.</summary>
/// <param name="Organisation">The party.</param>
/// <param name="Role">Whether it is the trust or one of the municipalities.</param>
/// <param name="ApprovedAt">UTC; null while missing.</param>
internal sealed record ApprovalResponse(NamedOrganisation Organisation, PartyRole Role, DateTimeOffset? ApprovedAt);

/// <summary>R-ALL-12: an employer's seats of one kind in the round.</summary>
/// <param name="Kind">What the seats count as.</param>
/// <param name="Allocated">What the employer has got.</param>
/// <param name="Claimed">Held by its approved advertisements.</param>
internal sealed record BudgetResponse(SeatKind Kind, int Allocated, int Claimed);

/// <summary>What the caller may do with an advertisement now.</summary>
/// <param name="CanEdit">Whether it can be changed.</param>
/// <param name="WhyNotEdit">Code of the error an attempt would meet; null when allowed, or when it is not the caller's to do at all.</param>
/// <param name="Approvals">Each party the caller may speak for.</param>
internal sealed record AdvertisementActions(bool CanEdit, string? WhyNotEdit, IReadOnlyList<ApprovalAction> Approvals);

/// <summary>Whether the caller can approve for one party.</summary>
/// <param name="OrganisationId">The party.</param>
/// <param name="CanApprove">Whether approving succeeds now.</param>
/// <param name="WhyNot">Code of the error an attempt would meet, or <c>announcement.already-approved</c>; null when it can.</param>
internal sealed record ApprovalAction(Guid OrganisationId, bool CanApprove, string? WhyNot);

/// <summary>An advertisement in a list.</summary>
/// <param name="Reference">For people to tell it by.</param>
/// <param name="RegionId">The employer's regional health authority; null where it has none.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Seats">Of all groups together.</param>
/// <param name="Groups">Its position groups.</param>
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

/// <summary>A position group in a list.</summary>
/// <param name="Name">Of the position group.</param>
/// <param name="Kind">Ordinary or combined.</param>
/// <param name="Specialty">Of a combined group; null for an ordinary one.</param>
/// <param name="Seats">In this group.</param>
/// <param name="Municipalities">Where the municipal half-year can be.</param>
internal sealed record GroupRow(
    Guid Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    IReadOnlyList<NamedOrganisation> Municipalities
);
