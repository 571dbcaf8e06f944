using LisPortal.Kernel.Hosting;
using LisPortal.Offers.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers;

/// <summary>Offer rounds, answers, markings, residual positions and employments.</summary>
public sealed class OffersModule : IModule
{
    public string Name => "Offers";

    public string Schema => OffersContext.SchemaName;

    public IReadOnlyList<string> Scopes => [OffersAccess.ReadScope];

    public void AddServices(IServiceCollection services) => services.AddModuleContext<OffersContext>();

    public void ConfigureModel(ModelBuilder builder) => OffersModel.Configure(builder);
}
