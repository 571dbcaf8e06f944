using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class EducationPlanModel
{
    public static void Configure(ModelBuilder builder) { }
}
