using LisPortal.Kernel.Hosting.Data;
using LisPortal.Offers.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

/// <summary>How the module's aggregates map to its schema, and the constraints that no path gets round.</summary>
internal static class OffersModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<RoundLogEntry>(entry =>
        {
            entry.HasKey(row => new { row.RoundId, row.Sequence }).Raced();
            entry.Property(row => row.Sequence).ValueGeneratedNever();
            entry.Coded(row => row.Label);
        });
        builder.Entity<RoundLogHead>(head => head.HasKey(row => row.RoundId).Raced());
        builder.Entity<OfferRound>(released =>
        {
            // R-OFF-1: an offer round is released once.
            released.HasIndex(row => new { row.RoundId, row.Number }).IsUnique().Raced();
        });
        builder.Entity<PositionGroup>(group =>
        {
            // R-OFF-13: acceptances never exceed the seats.
            group.ToTable(table => table.HasCheckConstraint("ck_position_group_held", "\"Held\" >= 0 AND \"Held\" <= \"Seats\""));
            group.Coded(row => row.Specialty);
            group.Coded(row => row.Label);
            group.HasIndex(row => row.RoundId);
            group.HasIndex(row => row.LastMarkingDeadline);
        });
        builder.Entity<Offer>(offer =>
        {
            // R-OFF-2: a group offers its seat to an applicant once.
            offer.HasIndex(row => new { row.GroupId, row.PersonId }).IsUnique().Raced();
            offer.HasIndex(row => new { row.RoundId, row.Sequence });
            offer.HasIndex(row => new { row.PersonId, row.ReleasedAt });
            offer.HasIndex(row => new { row.EmployerId, row.ReleasedAt });
            offer.HasIndex(row => new { row.Answer, row.ResponseDeadline });
            offer.HasIndex(row => new { row.ReleasedAt, row.Sequence });
        });
        builder.Entity<Acceptance>(acceptance =>
        {
            // R-OFF-2: at most one acceptance in a round.
            acceptance.HasKey(row => new { row.RoundId, row.PersonId }).Raced();
            acceptance.Coded(row => row.Label);
            acceptance.HasIndex(row => row.OfferId).IsUnique().Raced();
            acceptance.HasIndex(row => new { row.MarkedAt, row.MarkingDeadline });
            // Employer and system may mark at the same instant: only one of them does.
            acceptance.Property(row => row.MarkedAt).IsConcurrencyToken();
        });
        builder.Entity<Employment>(employment =>
        {
            employment.HasIndex(row => new { row.OfferId, row.Part }).IsUnique().Raced();
            employment.HasIndex(row => row.PersonId);
            employment.HasIndex(row => row.EmployerId);
            employment.HasIndex(row => row.Start);
        });
    }
}
