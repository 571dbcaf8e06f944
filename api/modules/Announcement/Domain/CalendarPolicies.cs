using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Policies;

namespace LisPortal.Announcement.Domain;

/// <summary>The dated policies a calendar is judged by.</summary>
internal sealed record CalendarPolicies(
    DatedPolicy<YearlyDay> SpringRoundStart,
    DatedPolicy<YearlyDay> AutumnRoundStart,
    DatedPolicy<int> ApplicationPeriodMinDays,
    FirstAnswerTime FirstAnswer,
    DatedPolicy<TimeOnly> MarkingHour
)
{
    public static Result<CalendarPolicies> On(DateOnly day, PolicyBook policies)
    {
        var spring = policies.InForce(AnnouncementPolicies.SpringRoundStart, day);
        var autumn = policies.InForce(AnnouncementPolicies.AutumnRoundStart, day);
        var period = policies.InForce(AnnouncementPolicies.ApplicationPeriodMinDays, day);
        var answer = FirstAnswerTime.On(day, policies);
        var marking = policies.InForce(AnnouncementPolicies.MarkingHour, day);
        List<Error> missing = [.. spring.Errors, .. autumn.Errors, .. period.Errors, .. answer.Errors, .. marking.Errors];
        return missing.Count > 0 ? missing : new CalendarPolicies(spring.Value, autumn.Value, period.Value, answer.Value, marking.Value);
    }

    /// <summary>R-ANN-1.</summary>
    public YearlyDay StartOf(Season season) => (season == Season.Spring ? SpringRoundStart : AutumnRoundStart).Value;
}
