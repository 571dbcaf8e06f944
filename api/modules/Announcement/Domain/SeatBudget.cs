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

    public int Allocated { get; set; }

    public int Claimed { get; set; }
}
