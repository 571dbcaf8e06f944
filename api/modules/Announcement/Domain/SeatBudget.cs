using LisPortal.Contracts.Allocation;

namespace LisPortal.Announcement.Domain;

/// <summary>
/// R-ALL-12: seats of one kind an employer may advertise in a round, and how many of them approved advertisements hold. Claimed only
/// by guarded updates, so that two advertisements approved at once never share a seat.
/// </summary>
internal sealed class SeatBudget
{
    public required Guid RoundId { get; init; }

    public required Guid EmployerId { get; init; }

    public required SeatKind Kind { get; init; }

    /// <summary>What the employer has been given, without what it reports as not advertised.</summary>
    public int Given { get; set; }

    /// <summary>What of it may be advertised now: less than given while a cut above it has not been distributed.</summary>
    public int Allocated { get; set; }

    public int Claimed { get; set; }

    /// <summary>More is claimed than it has been given: its own to mend. When less may be advertised than given, it is the levels' above.</summary>
    public bool IsExceeded => Claimed > Given;
}
