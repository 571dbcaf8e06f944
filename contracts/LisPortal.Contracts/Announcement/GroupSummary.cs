using LisPortal.Contracts.Allocation;

namespace LisPortal.Contracts.Announcement;

/// <param name="Specialty">Null for ordinary positions.</param>
/// <param name="LaterEmployerId">Employer of the later position when combined.</param>
/// <param name="Municipalities">Where the municipal half-year is; several when coupling is chosen later.</param>
/// <param name="Place">A combined position's later place, as advertised.</param>
public sealed record GroupSummary(
    Guid Id,
    string Name,
    PositionKind Kind,
    Specialty? Specialty,
    int Seats,
    Guid? LaterEmployerId,
    string? Place,
    IReadOnlyList<Guid> Municipalities
);
