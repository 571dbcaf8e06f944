using LisPortal.__Name__.Domain;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.__Name__.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class __Name__Model
{
    public static void Configure(ModelBuilder builder) => builder.Entity<Example>(example => example.Property(row => row.Title).Sorted());
}
