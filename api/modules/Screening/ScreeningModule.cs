using LisPortal.Kernel.Hosting;
using LisPortal.Screening.Data;
using LisPortal.Screening.Features.Applicants;
using LisPortal.Screening.Features.Rankings;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening;

/// <summary>CVs, applications, points and rankings.</summary>
public sealed class ScreeningModule : IModule
{
    public string Name => "Screening";

    public string Schema => ScreeningContext.SchemaName;

    public IReadOnlyList<string> Scopes => [ScreeningAccess.ReadScope];

    public void AddServices(IServiceCollection services)
    {
        services.AddModuleContext<ScreeningContext>();
        services.AddSingleton<FrozenAdvertisements>();
        services.AddScoped<Advertisements>();
        services.AddScoped<Applicants>();
        services.AddScoped<RankedGroups>();
    }

    public void ConfigureModel(ModelBuilder builder) => ScreeningModel.Configure(builder);
}
