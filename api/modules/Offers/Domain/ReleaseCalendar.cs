using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Offers.Domain;

/// <summary>Where the offer rounds of a calendar stand, and what stands in the way of a release (R-ANN-5, R-OFF-1).</summary>
internal sealed class ReleaseCalendar(IReadOnlyList<OfferRoundDates> dates, IEnumerable<int> released, PolicyBook policies)
{
    private readonly HashSet<int> released = [.. released];
    private readonly List<OfferRoundDates> inOrder = [.. dates.OrderBy(round => round.Number)];

    public IReadOnlyList<OfferRoundDates> InOrder => inOrder;

    public OfferRoundDates? Find(int number) => inOrder.Find(round => round.Number == number);

    public OfferRoundStage StageOf(OfferRoundDates round, DateTimeOffset now)
    {
        if (!released.Contains(round.Number))
            return TooLate(round, now) is not null ? OfferRoundStage.Missed
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
        if (previous is not null && !released.Contains(previous.Number))
            return OfferErrors.PreviousNotReleased;
        if (previous is not null && !previous.MarkingDeadline.HasPassed(now))
            return OfferErrors.PreviousNotMarked(previous.MarkingDeadline);
        return TooLate(round, now);
    }

    /// <summary>
    /// The last instant at which this offer round can be released; for the first it leaves applicants their working days (R-ANN-4),
    /// for the others the shortest of times to answer. Null when there is none.
    /// </summary>
    public DateTimeOffset? LatestRelease(OfferRoundDates round) =>
        IsFirst(round)
            ? FirstAnswerTime.LatestSending(round.ResponseDeadline, policies)
            : round.ResponseDeadline.Stated.AddMilliseconds(-1);

    /// <summary>R-ANN-4 and R-OFF-3, counted from the act: what the calendar promised at its planning, a late release does not give.</summary>
    private Error? TooLate(OfferRoundDates round, DateTimeOffset now)
    {
        // A release is sharp, and goes by the stated instant: what is left of the deadline's minute is no time to answer.
        if (new Deadline(now) >= round.ResponseDeadline)
            return OfferErrors.NoTimeToAnswer(round.ResponseDeadline);
        if (!IsFirst(round))
            return null;
        var ofTheDay = FirstAnswerTime.On(OsloTime.DateOf(now), policies);
        if (!ofTheDay.IsSuccess)
            return ofTheDay.Errors[0];
        return ofTheDay.Value.IsEnough(SentAt(round, now), round.ResponseDeadline)
            ? null
            : OfferErrors.TooFewWorkingDays(
                ofTheDay.Value.WorkingDays(SentAt(round, now), round.ResponseDeadline),
                ofTheDay.Value.MinWorkingDays,
                LatestRelease(round),
                round.ResponseDeadline
            );
    }

    /// <summary>Working days to answer when it is released as soon as it can be, counted as for the first (R-ANN-4).</summary>
    public int WorkingDaysToAnswer(OfferRoundDates round, DateTimeOffset now) =>
        new Deadline(now) < round.ResponseDeadline && FirstAnswerTime.On(OsloTime.DateOf(now), policies) is { IsSuccess: true } ofTheDay
            ? ofTheDay.Value.WorkingDays(SentAt(round, now), round.ResponseDeadline)
            : 0;

    private static DateTimeOffset SentAt(OfferRoundDates round, DateTimeOffset now) => now < round.OfferAt ? round.OfferAt : now;

    private bool IsFirst(OfferRoundDates round) => round.Number == inOrder[0].Number;
}
