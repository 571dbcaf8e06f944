using LisPortal.__Name__.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.__Name__.Data;

internal sealed class __Name__Context(DbContextOptions<__Name__Context> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "__snake_name__";

    public DbSet<Example> Examples => Set<Example>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => __Name__Model.Configure(builder);
}
