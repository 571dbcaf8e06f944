using LisPortal.EducationPlan.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Data;

internal sealed class EducationPlanContext(DbContextOptions<EducationPlanContext> options, RequestContext request)
    : ModuleContext(options, request)
{
    public const string SchemaName = "education_plan";

    public DbSet<Plan> Plans => Set<Plan>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => EducationPlanModel.Configure(builder);
}
