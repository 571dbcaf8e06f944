using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Features;

/// <summary>Seats as the contract shows them.</summary>
internal static class QuotaExample
{
    public static SeatCounts National => Of(439, 16);

    public static SeatCounts Region => Of(79, 3);

    public static SeatCounts Employer => Of(27, 2);

    private static SeatCounts Of(int ordinary, int bound) =>
        SeatCounts.Of((SeatKind.Ordinary, ordinary), (SeatKind.Of(Specialty.All[0]), bound));
}
