using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;

namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-2: what is distributed equals what there is, kind by kind.</summary>
internal static class ExactSum
{
    /// <summary>One error for each kind whose parts do not sum to the whole; over-subscribed and under-used ones have different codes.</summary>
    /// <param name="rule">R-ALL-2 for a distribution down the line, R-ALL-4 for a settlement of shares.</param>
    /// <param name="path">JSON path of the list of parts.</param>
    public static IReadOnlyList<Error> Check(SeatCounts whole, IEnumerable<SeatCounts> parts, string rule = "R-ALL-2", string path = "$")
    {
        List<Error> errors = [];
        foreach (var (has, given) in whole.Kinds.Zip(SeatCounts.Sum(parts).Kinds))
        {
            if (given.Seats > has.Seats)
            {
                errors.Add(
                    Error.Conflict(
                        "allocation.seats.over-allocated",
                        $"{given.Seats} {has.Kind} seats are distributed, but there are only {has.Seats}.",
                        rule,
                        path
                    ) with
                    {
                        Args = Amounts(has.Kind, has.Seats, given.Seats),
                    }
                );
            }
            else if (given.Seats < has.Seats)
            {
                errors.Add(
                    Error.Conflict(
                        "allocation.seats.not-all-allocated",
                        $"Only {given.Seats} of {has.Seats} {has.Kind} seats are distributed.",
                        rule,
                        path
                    ) with
                    {
                        Args = Amounts(has.Kind, has.Seats, given.Seats),
                    }
                );
            }
        }

        return errors;
    }

    private static Dictionary<string, object?> Amounts(SeatKind kind, int available, int distributed) =>
        new()
        {
            ["kind"] = kind,
            ["available"] = available,
            ["distributed"] = distributed,
            ["difference"] = distributed - available,
        };
}
