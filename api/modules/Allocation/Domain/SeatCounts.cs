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
