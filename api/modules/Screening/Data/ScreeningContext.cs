using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Screening.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Data;

internal sealed class ScreeningContext(DbContextOptions<ScreeningContext> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "screening";

    public DbSet<CvRevision> CvRevisions => Set<CvRevision>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentContent> DocumentContents => Set<DocumentContent>();

    public DbSet<LocalPointsScheme> LocalPointsSchemes => Set<LocalPointsScheme>();

    public DbSet<Application> Applications => Set<Application>();

    public DbSet<Ranking> Rankings => Set<Ranking>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => ScreeningModel.Configure(builder);
}
