using LisPortal.Allocation.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Data;

internal sealed class AllocationContext(DbContextOptions<AllocationContext> options, RequestContext request)
    : ModuleContext(options, request)
{
    public const string SchemaName = "allocation";

    public DbSet<RoundQuota> Quotas => Set<RoundQuota>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => AllocationModel.Configure(builder);
}
