using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class AnnouncementModel
{
    public static void Configure(ModelBuilder builder) { }
}
