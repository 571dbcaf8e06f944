using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Data;

internal sealed class AnnouncementContext(DbContextOptions<AnnouncementContext> options, RequestContext request)
    : ModuleContext(options, request)
{
    public const string SchemaName = "announcement";

    public DbSet<RecruitmentRound> Rounds => Set<RecruitmentRound>();

    public DbSet<Advertisement> Advertisements => Set<Advertisement>();

    public DbSet<SeatBudget> Budgets => Set<SeatBudget>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => AnnouncementModel.Configure(builder);
}
