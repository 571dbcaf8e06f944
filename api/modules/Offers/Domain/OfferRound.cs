using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

/// <summary>An offer round that has been released; unique by round and number.</summary>
internal sealed class OfferRound
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RoundId { get; private init; }

    public int Number { get; private init; }

    public DateTimeOffset ReleasedAt { get; private init; }

    /// <summary>As in the calendar, which may be postponed.</summary>
    public Deadline ResponseDeadline { get; private init; }

    /// <summary>As in the calendar, which may be postponed.</summary>
    public Deadline MarkingDeadline { get; private init; }

    /// <summary>How many offers went out.</summary>
    public int Offers { get; set; }

    public static OfferRound Release(Guid roundId, OfferRoundDates dates, DateTimeOffset now) =>
        new()
        {
            RoundId = roundId,
            Number = dates.Number,
            ReleasedAt = now,
            ResponseDeadline = dates.ResponseDeadline,
            MarkingDeadline = dates.MarkingDeadline,
        };
}
