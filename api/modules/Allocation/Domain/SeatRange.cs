using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;

namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-1: what a country can have.</summary>
internal static class SeatRange
{
    private const int Most = 100_000;

    /// <summary>Refuses counts below 0 or beyond it.</summary>
    /// <param name="path">JSON path of the seats.</param>
    public static IReadOnlyList<Error> Malformed(this SeatCounts seats, string path) =>
        [
            .. seats
                .Kinds.Where(part => part.Seats is < 0 or > Most)
                .Select(part =>
                    Error.Invalid("allocation.seats.out-of-range", "Seats are from 0 to 100,000.", "R-ALL-1", $"{path}.{part.Kind}")
                ),
        ];
}
