using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Features;

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
