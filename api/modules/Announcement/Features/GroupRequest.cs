using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Features;

/// <summary>Seats that are ranked and offered together.</summary>
/// <param name="Name">At most 200 characters.</param>
/// <param name="Kind">Ordinary or combined; a combined group also states <c>specialty</c> and <c>laterPosition</c>.</param>
/// <param name="Seats">1 to 200.</param>
/// <param name="MunicipalityIds">Where the municipal half-year can be: 1 to 100, exactly one when the coupling is fixed.</param>
/// <param name="Specialty">Of a combined group; null for an ordinary one.</param>
/// <param name="LaterPosition">Of a combined group; null for an ordinary one.</param>
/// <param name="Id">Of a group that is there already; left out for a new one.</param>
internal sealed record GroupRequest(
    string Name,
    PositionKind Kind,
    int Seats,
    IReadOnlyList<Guid> MunicipalityIds,
    Specialty? Specialty = null,
    LaterPosition? LaterPosition = null,
    Guid? Id = null
);
