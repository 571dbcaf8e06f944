using LisPortal.Kernel.Policies;

namespace LisPortal.Contracts.Announcement;

/// <summary>The dated policies that the time to answer first offers goes by.</summary>
public static class FirstAnswerPolicies
{
    /// <summary>R-ANN-4: working days to answer in the first offer round.</summary>
    public static PolicyKey<int> MinWorkingDays { get; } = new("announcement.first-answer.min-working-days");

    /// <summary>R-ANN-4: an offer sent before this hour goes out «in the morning», so that its day counts.</summary>
    public static PolicyKey<TimeOnly> MorningEnds { get; } = new("announcement.first-answer.morning-ends");
}
