using LisPortal.Allocation.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class AllocationModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<RoundQuota>(quota =>
        {
            quota.HasIndex(row => row.RoundId).IsUnique();
            quota.Property(row => row.LegalReference).HasMaxLength(1000);
            quota.Property(row => row.RegionsReason).HasMaxLength(2000);
            quota.OwnsOne(row => row.National, national => national.ToJson());
            quota.OwnsMany(
                row => row.Regions,
                regions =>
                {
                    regions.ToJson();
                    regions.OwnsOne(region => region.Seats);
                    regions.OwnsMany(
                        region => region.Employers,
                        employers =>
                        {
                            employers.OwnsOne(employer => employer.Seats);
                            employers.OwnsMany(employer => employer.Unadvertised);
                        }
                    );
                }
            );
        });
    }
}
