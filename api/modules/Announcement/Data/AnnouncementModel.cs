using LisPortal.Announcement.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class AnnouncementModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<RecruitmentRound>(round =>
        {
            round.Property(row => row.Code).HasMaxLength(40);
            round.HasIndex(row => row.Code).IsUnique();
            round.Ignore(row => row.Calendar);
            round.OwnsMany(row => row.OfferRounds, dates => dates.ToJson());
        });
    }
}
