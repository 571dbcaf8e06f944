using LisPortal.Kernel.Hosting.Data;
using LisPortal.Screening.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Data;

/// <summary>How the module's aggregates map to its schema.</summary>
internal static class ScreeningModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<CvRevision>(revision =>
        {
            revision.Property(row => row.GivenName).HasMaxLength(CvRules.LongestText).Sorted();
            revision.Property(row => row.FamilyName).HasMaxLength(CvRules.LongestText).Sorted();
            revision.Property(row => row.Content).AsJson();
            revision.HasIndex(row => new { row.PersonId, row.Number }).IsUnique().Raced();
        });
        builder.Entity<Document>(document =>
        {
            document.Property(row => row.Name).HasMaxLength(Document.LongestName);
            document.Property(row => row.Sha256).HasMaxLength(64);
            document.HasIndex(row => row.PersonId);
        });
        builder.Entity<DocumentContent>(content =>
        {
            content.HasKey(row => row.DocumentId);
            content.HasOne<Document>().WithOne().HasForeignKey<DocumentContent>(row => row.DocumentId);
        });
        builder.Entity<LocalPointsScheme>(scheme =>
        {
            scheme.Property(row => row.Criteria).AsJson();
            scheme.HasIndex(row => row.AdvertisementId).IsUnique().Raced();
        });
        builder.Entity<Application>(application =>
        {
            application.Property(row => row.ReceiptNumber).HasMaxLength(20);
            application.Property(row => row.GroupIds).AsJson();
            application.Property(row => row.Answers).AsJson();
            application.Property(row => row.DocumentIds).AsJson();
            application.Property(row => row.Adjustments).AsJson();
            application.HasIndex(row => row.ReceiptNumber).IsUnique();
            application.HasIndex(row => new { row.AdvertisementId, row.PersonId }).IsUnique().Raced();
            application.HasIndex(row => row.PersonId);
            application.HasOne<CvRevision>().WithMany().HasForeignKey(row => row.CvRevisionId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Ranking>(ranking =>
        {
            ranking.Property(row => row.ChangeReason).HasMaxLength(Ranking.LongestReason);
            ranking.Coded(row => row.Specialty);
            ranking.Property(row => row.Municipalities).AsJson();
            ranking.Property(row => row.Entries).AsJson();
            ranking.Property(row => row.Concurrences).AsJson();
            ranking.Property(row => row.Signature).AsJson();
            ranking.HasIndex(row => new { row.GroupId, row.Revision }).IsUnique().Raced();
            ranking.HasIndex(row => row.RoundId);
        });
    }
}
