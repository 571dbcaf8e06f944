using LisPortal.Allocation.Data;
using LisPortal.Kernel.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation;

/// <summary>Distribution of LIS1 seats: national quota, regions, employers.</summary>
public sealed class AllocationModule : IModule
{
    public string Name => "Allocation";

    public string Schema => AllocationContext.SchemaName;

    public IReadOnlyList<string> Scopes => [AllocationAccess.ReadScope];

    public void AddServices(IServiceCollection services) => services.AddModuleContext<AllocationContext>();

    public void ConfigureModel(ModelBuilder builder) => AllocationModel.Configure(builder);
}
