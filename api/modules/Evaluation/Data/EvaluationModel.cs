using LisPortal.Evaluation.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Evaluation.Data;

/// <summary>How the module's facts map to its schema.</summary>
internal static class EvaluationModel
{
    public static void Configure(ModelBuilder builder)
    {
        builder.Entity<RoundFact>(fact => fact.HasKey(row => row.RoundId));
        builder.Entity<SeatFact>(fact => fact.HasKey(row => new { row.RoundId, row.EmployerId }));
        builder.Entity<ApplicationFact>(fact =>
        {
            fact.HasKey(row => row.ApplicationId);
            fact.HasIndex(row => new
            {
                row.RoundId,
                row.EmployerId,
                row.PersonId,
            });
        });
        builder.Entity<OfferFact>(fact =>
        {
            fact.HasKey(row => row.OfferId);
            fact.HasIndex(row => row.RoundId);
        });
        builder.Entity<OfferRoundFact>(fact =>
        {
            fact.HasKey(row => new { row.RoundId, row.Number });
            fact.Property(row => row.Number).ValueGeneratedNever();
        });
        builder.Entity<ResidualFact>(fact => fact.HasKey(row => new { row.RoundId, row.GroupId }));
    }
}
