using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LisPortal.Announcement.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class AnnouncementModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<RecruitmentRound>(round =>
        {
            round.Property(row => row.Code).HasMaxLength(40);
            round.HasIndex(row => row.Code).IsUnique().Raced();
            round.Ignore(row => row.Calendar);
            round.Ignore(row => row.PublishedApplicationDeadline);
            round.OwnsMany(row => row.OfferRounds, dates => dates.ToJson());
            round.OwnsMany(
                row => row.Postponed,
                date =>
                {
                    date.ToJson();
                    date.Property(moved => moved.Reason).HasMaxLength(Postponement.LongestReason);
                }
            );
        });
        builder.Entity<Advertisement>(Advertisements);
        builder.Entity<PositionGroup>(group =>
        {
            group.HasIndex("AdvertisementId");
            group.Coded(row => row.Specialty);
            group.Coded(row => row.SeatKind);
            group.OwnsOne(
                row => row.LaterPosition,
                later =>
                {
                    later.ToJson();
                    later.Property(position => position.Reason).HasMaxLength(1000);
                }
            );
        });
        builder.Entity<SeatBudget>(budget =>
        {
            budget.Coded(row => row.Kind);
            budget.Ignore(row => row.IsExceeded);
            budget.HasKey(row => new
            {
                row.RoundId,
                row.EmployerId,
                row.Kind,
            });
        });
    }

    private static void Advertisements(EntityTypeBuilder<Advertisement> advertisement)
    {
        advertisement.Property(row => row.Title).Sorted();
        advertisement.Property(row => row.EmployerName).Sorted();
        advertisement.Property(row => row.Reference).Sorted();
        advertisement.Property(row => row.SearchText).HasMaxLength(8000);
        advertisement
            .HasIndex(row => new
            {
                row.RoundId,
                row.EmployerId,
                row.Number,
            })
            .IsUnique()
            .Raced();
        advertisement.HasIndex(row => row.EmployerId);
        advertisement.Ignore(row => row.Municipalities);
        advertisement.Ignore(row => row.Parties);
        advertisement.Ignore(row => row.SeatsByKind);
        advertisement.OwnsOne(
            row => row.Texts,
            texts =>
            {
                texts.ToJson();
                texts.Property(text => text.Description).HasMaxLength(10_000);
                texts.Property(text => text.CriteriaText).HasMaxLength(5000);
                texts.Property(text => text.PersonalSuitabilityText).HasMaxLength(2000);
                texts.Property(text => text.RequiredDocuments).HasMaxLength(2000);
            }
        );
        advertisement.OwnsOne(row => row.Contact, contact => contact.ToJson());
        advertisement.OwnsMany(row => row.Questions, questions => questions.ToJson());
        advertisement.OwnsMany(row => row.Approvals, approvals => approvals.ToJson());
        advertisement.OwnsMany(
            row => row.Refusals,
            refusals =>
            {
                refusals.ToJson();
                refusals.Property(refusal => refusal.Reason).HasMaxLength(Refusal.LongestReason);
            }
        );
        advertisement.HasMany(row => row.Groups).WithOne().HasForeignKey("AdvertisementId").OnDelete(DeleteBehavior.Cascade);
        advertisement.Navigation(row => row.Groups).AutoInclude();
    }
}
