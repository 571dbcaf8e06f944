using LisPortal.EducationPlan.Domain;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class EducationPlanModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<Plan>(plan =>
        {
            // R-EDU-1: one plan for every hired doctor.
            plan.HasIndex(row => row.OfferId).IsUnique();
            plan.Coded(row => row.Specialty);
            plan.HasIndex(row => row.PersonId);
            plan.HasIndex(row => row.Start);
            plan.HasMany(row => row.Stages).WithOne().HasForeignKey("PlanId").IsRequired().OnDelete(DeleteBehavior.Cascade);
            plan.Navigation(row => row.Stages).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        });
        builder.Entity<PlanStage>(stage =>
        {
            stage.HasKey(row => row.Id);
            stage.Property(row => row.Id).ValueGeneratedNever();
            stage.HasIndex(row => row.EmployerId);
        });
    }
}
