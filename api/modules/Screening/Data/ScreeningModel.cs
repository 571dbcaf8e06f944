using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class ScreeningModel
{
    public static void Configure(ModelBuilder builder) { }
}
