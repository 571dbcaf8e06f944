using LisPortal.Kernel.Access;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>The Kernel's own work: leases, delivery, sealing, clock.</summary>
public sealed class KernelContext(DbContextOptions<KernelContext> options, RequestContext request) : ModuleContext(options, request)
{
    protected override string Schema => KernelModel.Schema;

    protected override void ConfigureModule(ModelBuilder builder) { }
}
