using LisPortal.Allocation.Domain;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class AllocationModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<RoundQuota>(quota =>
        {
            quota.HasIndex(row => row.RoundId).IsUnique().Raced();
            quota.Property(row => row.LegalReference).HasMaxLength(1000);
            quota.Property(row => row.RegionsReason).HasMaxLength(2000);
            quota.Property(row => row.National).AsJson();
            quota.Property(row => row.Regions).AsJson();
        });
    }
}
