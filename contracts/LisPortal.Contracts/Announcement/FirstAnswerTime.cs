using LisPortal.Kernel;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;

namespace LisPortal.Contracts.Announcement;

/// <summary>
/// R-ANN-4: the working days applicants have to answer the first offers. Counted here alone, for the calendar that is planned, for
/// one that is postponed, and for the act of sending.
/// </summary>
/// <param name="MinWorkingDays">How many they must have.</param>
/// <param name="MorningEnds">An offer sent before this hour in Norway goes out «in the morning», so that its day counts.</param>
public sealed record FirstAnswerTime(int MinWorkingDays, TimeOnly MorningEnds)
{
    /// <summary>Looked back for the last day on which offers may go out; no run of days off is nearly as long.</summary>
    private const int DaysLookedBack = 400;

    /// <summary>The policies in force on <paramref name="day"/>, or what is missing.</summary>
    public static Result<FirstAnswerTime> On(DateOnly day, PolicyBook policies)
    {
        var least = policies.InForce(FirstAnswerPolicies.MinWorkingDays, day);
        var morning = policies.InForce(FirstAnswerPolicies.MorningEnds, day);
        List<Error> missing = [.. least.Errors, .. morning.Errors];
        return missing.Count > 0 ? missing : new FirstAnswerTime(least.Value.Value, morning.Value.Value);
    }

    /// <summary>Working days from an offer's sending to its deadline; the day of sending counts when it is sent in the morning.</summary>
    public int WorkingDays(DateTimeOffset sentAt, Deadline deadline) =>
        NorwegianCalendar.WorkingDaysToAnswer(sentAt, deadline, MorningEnds);

    public bool IsEnough(DateTimeOffset sentAt, Deadline deadline) =>
        new Deadline(sentAt) < deadline && WorkingDays(sentAt, deadline) >= MinWorkingDays;

    /// <summary>
    /// The last instant, UTC to the millisecond, at which first offers may go out to be answered by <paramref name="deadline"/>, each
    /// day judged by its own policies; null when none of them is in force.
    /// </summary>
    public static DateTimeOffset? LatestSending(Deadline deadline, PolicyBook policies)
    {
        var lastBeforeDeadline = deadline.Stated.AddMilliseconds(-1);
        var last = OsloTime.DateOf(deadline.Stated);
        for (var day = last; day > last.AddDays(-DaysLookedBack); day = day.AddDays(-1))
        {
            if (On(day, policies) is not { IsSuccess: true } ofTheDay)
                return null;
            if (NorwegianCalendar.WorkingDays(day, last) < ofTheDay.Value.MinWorkingDays)
                continue;
            var morning = OsloTime.InstantOf(day, ofTheDay.Value.MorningEnds).AddMilliseconds(-1);
            return morning < lastBeforeDeadline ? morning : lastBeforeDeadline;
        }
        return null;
    }
}
