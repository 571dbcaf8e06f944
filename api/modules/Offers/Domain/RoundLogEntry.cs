using LisPortal.Contracts.Allocation;

namespace LisPortal.Offers.Domain;

/// <summary>
/// One line of a round's log, which is the truth of its offers (ADR 5): written once, never changed. Its place in the round is
/// gapless from 1.
/// </summary>
internal sealed class RoundLogEntry
{
    public Guid RoundId { get; init; }

    /// <summary>Place in the round, from 1 without gaps; given when the entry is appended.</summary>
    public long Sequence { get; set; }

    public required LogEntryKind Kind { get; init; }

    /// <summary>When it happened, UTC. What follows from a deadline bears the deadline, whenever it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Offer round.</summary>
    public int? Number { get; init; }

    public Guid? OfferId { get; init; }

    public Guid? GroupId { get; init; }

    public Guid? PersonId { get; init; }

    public Guid? EmployerId { get; init; }

    /// <summary>What an acceptance in the group means, or what was marked.</summary>
    public SeatKind? Label { get; init; }

    /// <summary>Seats opened, or left free.</summary>
    public int? Seats { get; init; }

    /// <summary>The rule that made LisPortal write it; null for what people did.</summary>
    public string? Reason { get; init; }

    public static RoundLogEntry Released(Guid roundId, int number, DateTimeOffset at) =>
        new()
        {
            RoundId = roundId,
            Kind = LogEntryKind.OfferRoundReleased,
            At = at,
            Number = number,
        };

    public static RoundLogEntry Of(LogEntryKind kind, Offer offer, DateTimeOffset at, SeatKind? label = null, string? reason = null) =>
        new()
        {
            RoundId = offer.RoundId,
            Kind = kind,
            At = at,
            Number = offer.Number,
            OfferId = offer.Id,
            GroupId = offer.GroupId,
            PersonId = offer.PersonId,
            EmployerId = offer.EmployerId,
            Label = label,
            Reason = reason,
        };

    public static RoundLogEntry Of(LogEntryKind kind, PositionGroup group, DateTimeOffset at, int seats, string? reason = null) =>
        new()
        {
            RoundId = group.RoundId,
            Kind = kind,
            At = at,
            GroupId = group.Id,
            EmployerId = group.EmployerId,
            Label = group.Label,
            Seats = seats,
            Reason = reason,
        };
}
