using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Offers.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

internal sealed class OffersContext(DbContextOptions<OffersContext> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "offers";

    /// <summary>The truth; every other set is read from it or guards it.</summary>
    public DbSet<RoundLogEntry> Log => Set<RoundLogEntry>();

    public DbSet<OfferRound> OfferRounds => Set<OfferRound>();

    public DbSet<PositionGroup> Groups => Set<PositionGroup>();

    public DbSet<Offer> Offers => Set<Offer>();

    public DbSet<Acceptance> Acceptances => Set<Acceptance>();

    public DbSet<Employment> Employments => Set<Employment>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => OffersModel.Configure(builder);
}
