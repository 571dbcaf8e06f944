using LisPortal.Kernel.Access;
using LisPortal.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Data;

internal sealed class ScreeningContext(DbContextOptions<ScreeningContext> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "screening";

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => ScreeningModel.Configure(builder);
}
