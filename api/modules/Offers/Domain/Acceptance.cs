using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

/// <summary>An applicant has taken a position: at most one by round and person, which is the key (R-OFF-2).</summary>
internal sealed class Acceptance
{
    private Acceptance() { }

    public Guid RoundId { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid OfferId { get; private init; }

    public Guid GroupId { get; private init; }

    public Guid EmployerId { get; private init; }

    public DateTimeOffset AcceptedAt { get; private init; }

    /// <summary>What was accepted, from the group; a marking must say the same.</summary>
    public SeatKind Label { get; private init; } = SeatKind.Ordinary;

    public Deadline MarkingDeadline { get; private init; }

    /// <summary>When the marking was registered or, by the system, fell due; null until one of them is written down.</summary>
    public DateTimeOffset? MarkedAt { get; private set; }

    public bool MarkedBySystem { get; private set; }

    public static Acceptance Of(Offer offer, PositionGroup group, DateTimeOffset now) =>
        new()
        {
            RoundId = offer.RoundId,
            PersonId = offer.PersonId,
            OfferId = offer.Id,
            GroupId = offer.GroupId,
            EmployerId = offer.EmployerId,
            AcceptedAt = now,
            Label = group.Label,
            MarkingDeadline = offer.MarkingDeadline,
        };

    /// <summary>R-OFF-4: what is missing at the deadline is marked by the system, from the deadline on.</summary>
    public Marking? MarkingAt(DateTimeOffset now) =>
        MarkedAt is { } at ? new(Label, at, MarkedBySystem)
        : MarkingDeadline.HasPassed(now) ? new(Label, MarkingDeadline.Stated, BySystem: true)
        : null;

    public void Mark(DateTimeOffset now) => MarkedAt = now;

    public void MarkBySystem() => (MarkedAt, MarkedBySystem) = (MarkingDeadline.Stated, true);
}
