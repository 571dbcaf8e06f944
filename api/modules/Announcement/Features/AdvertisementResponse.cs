using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Features;

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
