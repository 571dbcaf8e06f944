using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Announcement.Domain;

/// <param name="Id">Of a group that is there already; null for a new one.</param>
internal sealed record GroupContent(
    Guid? Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    IReadOnlyList<Guid> MunicipalityIds,
    IReadOnlyList<Guid> CountyIds,
    LaterPosition? LaterPosition
);
