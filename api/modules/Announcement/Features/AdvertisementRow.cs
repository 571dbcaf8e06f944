using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Time;

namespace LisPortal.Announcement.Features;

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
