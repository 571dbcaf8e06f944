using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations;

/// <summary>What keeps the house running and shows how: audit, events, policies, clock and tasks. Its tables are those every module shares.</summary>
public sealed class OperationsModule : IModule
{
    public string Name => "Operations";

    public string Schema => KernelModel.Schema;

    public IReadOnlyList<string> Scopes => [OperationsAccess.EventsScope];

    public void AddServices(IServiceCollection services) => services.AddKernelContextFor(GetType().Assembly);

    public void ConfigureModel(ModelBuilder builder) => KernelModel.Configure(builder);
}
