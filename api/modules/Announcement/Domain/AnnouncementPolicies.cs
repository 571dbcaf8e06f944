using LisPortal.Kernel.Policies;

namespace LisPortal.Announcement.Domain;

/// <summary>The dated policies that this module alone asks for.</summary>
internal static class AnnouncementPolicies
{
    /// <summary>R-ANN-1: the day doctors hired in a spring round begin.</summary>
    public static PolicyKey<YearlyDay> SpringRoundStart { get; } = new("announcement.start.spring-round");

    /// <summary>R-ANN-1: the day doctors hired in an autumn round begin.</summary>
    public static PolicyKey<YearlyDay> AutumnRoundStart { get; } = new("announcement.start.autumn-round");

    /// <summary>R-ANN-2: hour in Norway meant when the day ads must be ready is given without one.</summary>
    public static PolicyKey<TimeOnly> AdsReadyHour { get; } = new("announcement.ads-ready.hour");

    /// <summary>R-ANN-2: hour in Norway meant when a publication or offer day is given without one.</summary>
    public static PolicyKey<TimeOnly> ReleaseHour { get; } = new("announcement.release.hour");

    /// <summary>R-ANN-2: hour in Norway meant when an application or response deadline is given without one.</summary>
    public static PolicyKey<TimeOnly> DeadlineHour { get; } = new("announcement.deadline.hour");

    /// <summary>R-ANN-2: ordinary hour of marking deadlines in Norway.</summary>
    public static PolicyKey<TimeOnly> MarkingHour { get; } = new("announcement.marking.hour");

    /// <summary>R-ANN-3: days after publication day, the deadline day included.</summary>
    public static PolicyKey<int> ApplicationPeriodMinDays { get; } = new("announcement.application-period.min-days");
}
