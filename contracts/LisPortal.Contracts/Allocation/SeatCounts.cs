using System.Text.Json.Serialization;

namespace LisPortal.Contracts.Allocation;

/// <summary>
/// R-ALL-3: seats of one body in one round by kind: <c>ordinary</c>, and the code of each specialty that <c>listSpecialties</c> names. In a
/// request a kind that is left out has none; an answer names every kind.
/// </summary>
[JsonConverter(typeof(SeatCountsJson))]
public sealed class SeatCounts : IEquatable<SeatCounts>
{
    private readonly int[] counts;

    private SeatCounts(int[] counts) => this.counts = counts;

    public static SeatCounts None { get; } = new(new int[SeatKind.All.Count]);

    /// <summary>Of all kinds together.</summary>
    [JsonIgnore]
    public int Total => counts.Sum();

    /// <summary>Every kind with its seats, also those of which there are none.</summary>
    [JsonIgnore]
    public IEnumerable<(SeatKind Kind, int Seats)> Kinds => SeatKind.All.Zip(counts);

    public int this[SeatKind kind] => counts[kind.Place];

    /// <summary>A kind given twice has the sum.</summary>
    public static SeatCounts Of(params IEnumerable<(SeatKind Kind, int Seats)> parts)
    {
        var sums = new int[SeatKind.All.Count];
        foreach (var (kind, seats) in parts)
            sums[kind.Place] += seats;
        return new SeatCounts(sums);
    }

    public static SeatCounts Sum(IEnumerable<SeatCounts> parts) => parts.Aggregate(None, (sum, part) => sum + part);

    public static SeatCounts operator +(SeatCounts left, SeatCounts right) =>
        new([.. left.counts.Zip(right.counts, (one, other) => one + other)]);

    /// <summary>Of no kind less than none.</summary>
    public static SeatCounts operator -(SeatCounts left, SeatCounts right) =>
        new([.. left.counts.Zip(right.counts, (one, other) => Math.Max(0, one - other))]);

    public static bool operator ==(SeatCounts? left, SeatCounts? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(SeatCounts? left, SeatCounts? right) => !(left == right);

    /// <summary>No more of any kind than there.</summary>
    public bool IsWithin(SeatCounts whole) => counts.Zip(whole.counts).All(kind => kind.First <= kind.Second);

    /// <summary>The seats of the kinds asked for, and none of the others.</summary>
    public SeatCounts Only(Func<SeatKind, bool> asked) => Of(Kinds.Where(part => asked(part.Kind)));

    public bool Equals(SeatCounts? other) => other is not null && counts.AsSpan().SequenceEqual(other.counts);

    public override bool Equals(object? obj) => Equals(obj as SeatCounts);

    public override int GetHashCode() => counts.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(", ", Kinds.Select(part => $"{part.Kind} {part.Seats}"));
}
