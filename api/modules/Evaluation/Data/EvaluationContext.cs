using LisPortal.Evaluation.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Evaluation.Data;

internal sealed class EvaluationContext(DbContextOptions<EvaluationContext> options, RequestContext request)
    : ModuleContext(options, request)
{
    public const string SchemaName = "evaluation";

    public DbSet<RoundFact> Rounds => Set<RoundFact>();

    public DbSet<SeatFact> Seats => Set<SeatFact>();

    public DbSet<ApplicationFact> Applications => Set<ApplicationFact>();

    public DbSet<OfferFact> Offers => Set<OfferFact>();

    public DbSet<OfferRoundFact> OfferRounds => Set<OfferRoundFact>();

    public DbSet<ResidualFact> Residuals => Set<ResidualFact>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => EvaluationModel.Configure(builder);

    /// <summary>The fact of an application, begun by whichever event comes first.</summary>
    public async Task<ApplicationFact> Application(
        Guid applicationId,
        Guid roundId,
        Guid employerId,
        Guid personId,
        CancellationToken cancellationToken
    ) =>
        await Applications.FindAsync([applicationId], cancellationToken)
        ?? Applications
            .Add(
                new ApplicationFact
                {
                    ApplicationId = applicationId,
                    RoundId = roundId,
                    EmployerId = employerId,
                    PersonId = personId,
                }
            )
            .Entity;

    /// <summary>The fact of an offer, begun by whichever event comes first.</summary>
    public async Task<OfferFact> Offer(Guid offerId, Guid roundId, Guid personId, CancellationToken cancellationToken) =>
        await Offers.FindAsync([offerId], cancellationToken)
        ?? Offers
            .Add(
                new OfferFact
                {
                    OfferId = offerId,
                    RoundId = roundId,
                    PersonId = personId,
                }
            )
            .Entity;

    /// <summary>The fact of an employer's seats in a round, begun by whichever event comes first.</summary>
    public async Task<SeatFact> SeatsOf(Guid roundId, Guid employerId, CancellationToken cancellationToken) =>
        await Seats.FindAsync([roundId, employerId], cancellationToken)
        ?? Seats.Add(new SeatFact { RoundId = roundId, EmployerId = employerId }).Entity;
}
