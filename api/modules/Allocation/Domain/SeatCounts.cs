using LisPortal.Kernel;

namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-3: seats of one body in one round, ordinary ones and those bound to a specialty.</summary>
internal sealed record SeatCounts(int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public static SeatCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>Psychiatry, child psychiatry and general practice together.</summary>
    public int Bound => Psychiatry + ChildPsychiatry + GeneralPractice;

    /// <summary>Ordinary and bound seats together.</summary>
    public int Total => Ordinary + Bound;

    public static SeatCounts operator +(SeatCounts left, SeatCounts right) =>
        new(
            left.Ordinary + right.Ordinary,
            left.Psychiatry + right.Psychiatry,
            left.ChildPsychiatry + right.ChildPsychiatry,
            left.GeneralPractice + right.GeneralPractice
        );

    public static SeatCounts Sum(IEnumerable<SeatCounts> parts) => parts.Aggregate(None, (sum, part) => sum + part);

    /// <summary>Refuses counts below 0 or beyond what a country can have.</summary>
    /// <param name="path">JSON path of the object that holds the counts.</param>
    public IReadOnlyList<Error> Malformed(string path) =>
        [
            .. Kinds()
                .Where(kind => kind.Seats is < 0 or > 100_000)
                .Select(kind =>
                    Error.Invalid("allocation.seats.out-of-range", "Seats are from 0 to 100,000.", $"{path}.{kind.Name}", "R-ALL-1")
                ),
        ];

    /// <summary>Every kind of seat with its name in requests.</summary>
    public IReadOnlyList<(string Name, int Seats)> Kinds() =>
        [("ordinary", Ordinary), ("psychiatry", Psychiatry), ("childPsychiatry", ChildPsychiatry), ("generalPractice", GeneralPractice)];
}

/// <summary>R-ALL-2: what is distributed equals what there is, kind by kind.</summary>
internal static class ExactSum
{
    /// <summary>One error for each kind whose parts do not sum to the whole; over-subscribed and under-used ones have different codes.</summary>
    /// <param name="rule">R-ALL-2 for a distribution down the line, R-ALL-4 for a settlement of shares.</param>
    /// <param name="path">JSON path of the list of parts.</param>
    public static IReadOnlyList<Error> Check(SeatCounts whole, IEnumerable<SeatCounts> parts, string rule = "R-ALL-2", string path = "$")
    {
        List<Error> errors = [];
        foreach (var (has, given) in whole.Kinds().Zip(SeatCounts.Sum(parts).Kinds()))
        {
            if (given.Seats > has.Seats)
            {
                errors.Add(
                    Error.Conflict(
                        "allocation.seats.over-allocated",
                        $"{given.Seats} {has.Name} seats are distributed, but there are only {has.Seats}.",
                        rule,
                        path
                    ) with
                    {
                        Args = Amounts(has.Name, has.Seats, given.Seats),
                    }
                );
            }
            else if (given.Seats < has.Seats)
            {
                errors.Add(
                    Error.Conflict(
                        "allocation.seats.not-all-allocated",
                        $"Only {given.Seats} of {has.Seats} {has.Name} seats are distributed.",
                        rule,
                        path
                    ) with
                    {
                        Args = Amounts(has.Name, has.Seats, given.Seats),
                    }
                );
            }
        }

        return errors;
    }

    private static Dictionary<string, object?> Amounts(string kind, int available, int distributed) =>
        new()
        {
            ["kind"] = kind,
            ["available"] = available,
            ["distributed"] = distributed,
            ["difference"] = distributed - available,
        };
}
