using LisPortal.EducationPlan.Data;
using LisPortal.Kernel.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan;

/// <summary>Individual education plans of hired doctors.</summary>
public sealed class EducationPlanModule : IModule
{
    public string Name => "EducationPlan";

    public string Schema => EducationPlanContext.SchemaName;

    public IReadOnlyList<string> Scopes => [EducationPlanAccess.ReadScope];

    public void AddServices(IServiceCollection services) => services.AddModuleContext<EducationPlanContext>();

    public void ConfigureModel(ModelBuilder builder) => EducationPlanModel.Configure(builder);
}
