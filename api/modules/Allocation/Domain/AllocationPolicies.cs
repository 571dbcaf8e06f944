using LisPortal.Kernel.Policies;

namespace LisPortal.Allocation.Domain;

/// <summary>The dated policies that this module alone asks for.</summary>
internal static class AllocationPolicies
{
    /// <summary>R-ALL-5.</summary>
    public static PolicyKey<StabilityThreshold> StabilityMaxChange { get; } = new("allocation.stability.max-change");

    /// <summary>R-ALL-5: months of notice before a change beyond the threshold.</summary>
    public static PolicyKey<int> StabilityNoticeMonths { get; } = new("allocation.stability.notice");

    /// <summary>R-ALL-4: the approximate shares of the regions that a distribution starts from.</summary>
    public static PolicyKey<IReadOnlyList<RegionShare>> RegionShares { get; } = new("allocation.region-shares");
}
