using LisPortal.Kernel.Policies;

namespace LisPortal.EducationPlan.Domain;

/// <summary>The dated policies that this module alone asks for.</summary>
internal static class EducationPlanPolicies
{
    /// <summary>R-EDU-1: months from LIS1 to specialist, the whole path of a combined position.</summary>
    public static PolicyKey<int> WholePathMonths { get; } = new("education-plan.whole-path.months");
}
