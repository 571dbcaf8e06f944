using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Domain;

/// <summary>
/// R-ALL-3: the RHF places ordinary seats and those that lead to a trust; those that lead to a municipality have no such line of
/// command, the Directorate places them.
/// </summary>
internal static class Placement
{
    public static Distributor PlacerOf(SeatKind kind) =>
        kind.Specialty is { IsMunicipal: true } ? Distributor.Directorate : Distributor.RegionalAuthority;

    /// <summary>The seats that are one's own to place, without the other's.</summary>
    public static SeatCounts PlacedBy(this SeatCounts seats, Distributor by) => seats.Only(kind => PlacerOf(kind) == by);
}
