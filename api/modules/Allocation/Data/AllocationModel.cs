using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class AllocationModel
{
    public static void Configure(ModelBuilder builder) { }
}
