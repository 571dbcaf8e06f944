namespace LisPortal.Kernel.Policies;

/// <summary>Every policy the code asks for; <c>policies.json</c> holds their dated values.</summary>
public static class PolicyKeys
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

    /// <summary>R-ANN-4: working days to answer in the first offer round.</summary>
    public static PolicyKey<int> FirstAnswerMinWorkingDays { get; } = new("announcement.first-answer.min-working-days");

    /// <summary>R-ANN-4: an offer sent before this hour goes out «in the morning», so that its day counts.</summary>
    public static PolicyKey<TimeOnly> MorningEnds { get; } = new("announcement.first-answer.morning-ends");

    /// <summary>R-ALL-5.</summary>
    public static PolicyKey<StabilityThreshold> StabilityMaxChange { get; } = new("allocation.stability.max-change");

    /// <summary>R-ALL-5: months of notice before a change beyond the threshold.</summary>
    public static PolicyKey<int> StabilityNoticeMonths { get; } = new("allocation.stability.notice");

    /// <summary>R-ALL-4: the approximate shares of the regions that a distribution starts from.</summary>
    public static PolicyKey<IReadOnlyList<RegionShare>> RegionShares { get; } = new("allocation.region-shares");

    /// <summary>R-ANN-9: whether ties to the place may be a points item.</summary>
    public static PolicyKey<bool> GeographicPointsAllowed { get; } = new("screening.points.geographic-allowed");

    /// <summary>R-SCR-14: most months in residual positions, in full-time equivalents; absent when not in force.</summary>
    public static PolicyKey<int> ResidualServiceMaxMonths { get; } = new("screening.eligibility.residual-service.max-months");

    /// <summary>R-OFF-6: days before the start date from which a marking is hidden from employers.</summary>
    public static PolicyKey<int> MarkingHiddenDaysBeforeStart { get; } = new("offers.marking.hidden-days-before-start");

    /// <summary>R-EDU-2: months of LIS1 service in hospital.</summary>
    public static PolicyKey<int> HospitalServiceMonths { get; } = new("education-plan.hospital-service.months");

    /// <summary>R-EDU-2: months of LIS1 service in a municipality.</summary>
    public static PolicyKey<int> MunicipalServiceMonths { get; } = new("education-plan.municipal-service.months");

    /// <summary>R-EDU-1: months from LIS1 to specialist, the whole path of a combined position.</summary>
    public static PolicyKey<int> WholePathMonths { get; } = new("education-plan.whole-path.months");

    /// <summary>R-EVA-7: figures about fewer persons are not shown to outsiders.</summary>
    public static PolicyKey<int> SmallestShownFigure { get; } = new("evaluation.smallest-shown-figure");

    /// <summary>How long the answer to an <c>Idempotency-Key</c> is kept.</summary>
    public static PolicyKey<int> IdempotencyRetentionHours { get; } = new("kernel.idempotency.retention-hours");
}
