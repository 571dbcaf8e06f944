using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Data;

internal sealed class OrganisationsContext(DbContextOptions<OrganisationsContext> options, RequestContext request)
    : ModuleContext(options, request)
{
    public const string SchemaName = "organisations";

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<User> Users => Set<User>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => OrganisationsModel.Configure(builder);
}
