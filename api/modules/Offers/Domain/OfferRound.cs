using LisPortal.Contracts;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;

namespace LisPortal.Offers.Domain;

/// <summary>An offer round that has been released; unique by round and number.</summary>
internal sealed class OfferRound
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RoundId { get; private init; }

    public int Number { get; private init; }

    public DateTimeOffset ReleasedAt { get; private init; }

    public Deadline ResponseDeadline { get; private init; }

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

internal enum OfferRoundStage
{
    Waiting,
    ReadyToRelease,

    /// <summary>Not released, and its response deadline has passed. Releasing it now sends no offers and lets the next one follow.</summary>
    Missed,
    AwaitingAnswers,
    AwaitingMarking,
    Done,
}

/// <summary>Where the offer rounds of a calendar stand, and what stands in the way of a release.</summary>
internal sealed class ReleaseCalendar(IReadOnlyList<OfferRoundDates> dates, IEnumerable<int> released)
{
    private readonly HashSet<int> released = [.. released];
    private readonly List<OfferRoundDates> inOrder = [.. dates.OrderBy(round => round.Number)];

    public IReadOnlyList<OfferRoundDates> InOrder => inOrder;

    public OfferRoundDates? Find(int number) => inOrder.Find(round => round.Number == number);

    public OfferRoundStage StageOf(OfferRoundDates round, DateTimeOffset now)
    {
        if (!released.Contains(round.Number))
            return round.ResponseDeadline.HasPassed(now) ? OfferRoundStage.Missed
                : Refusal(round, now) is null ? OfferRoundStage.ReadyToRelease
                : OfferRoundStage.Waiting;
        return !round.ResponseDeadline.HasPassed(now) ? OfferRoundStage.AwaitingAnswers
            : !round.MarkingDeadline.HasPassed(now) ? OfferRoundStage.AwaitingMarking
            : OfferRoundStage.Done;
    }

    /// <summary>Why this offer round cannot be released now; null when it can.</summary>
    public Error? Refusal(OfferRoundDates round, DateTimeOffset now)
    {
        if (released.Contains(round.Number))
            return OfferErrors.AlreadyReleased;
        if (now < round.OfferAt)
            return OfferErrors.TooEarly(round.OfferAt);
        var previous = inOrder.FindLast(other => other.Number < round.Number);
        if (previous is null)
            return null;
        if (!released.Contains(previous.Number))
            return OfferErrors.PreviousNotReleased;
        return previous.MarkingDeadline.HasPassed(now) ? null : OfferErrors.PreviousNotMarked(previous.MarkingDeadline);
    }

    /// <summary>An offer that could not be answered any more is not made (R-OFF-3).</summary>
    public static bool CanStillBeAnswered(OfferRoundDates round, DateTimeOffset now) => !round.ResponseDeadline.HasPassed(now);
}
