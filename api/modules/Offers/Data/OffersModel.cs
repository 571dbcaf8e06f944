using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class OffersModel
{
    public static void Configure(ModelBuilder builder) { }
}
