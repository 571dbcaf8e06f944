using LisPortal.Allocation.Data;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Features;

/// <summary>Tells what a change of a quota, at whatever level, has come to for each employer.</summary>
internal static class AllocationChanges
{
    /// <param name="before">The quota's allocations as they were before the change.</param>
    public static void PublishChanges(this AllocationContext allocation, RoundQuota quota, IReadOnlyList<EmployerAllocation> before)
    {
        var known = before.ToDictionary(row => row.EmployerId);
        foreach (var now in quota.Allocations())
        {
            var then = known.GetValueOrDefault(now.EmployerId);
            if (now.Seats != then?.Seats || now.Advertisable != then.Advertisable)
                allocation.Publish(new SeatsAllocated(quota.RoundId, now.EmployerId, now.Seats, now.Advertisable));
            if (now.NotAdvertised != (then?.NotAdvertised ?? SeatCounts.None))
                allocation.Publish(new SeatsNotAdvertised(quota.RoundId, now.EmployerId, now.NotAdvertised));
        }
    }
}
