using LisPortal.Kernel.Access;
using LisPortal.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

internal sealed class OffersContext(DbContextOptions<OffersContext> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "offers";

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => OffersModel.Configure(builder);
}
