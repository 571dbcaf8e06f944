using LisPortal.Directory.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory.Data;

internal sealed class DirectoryContext(DbContextOptions<DirectoryContext> options, RequestContext request) : ModuleContext(options, request)
{
    public const string SchemaName = "directory";

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<User> Users => Set<User>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    protected override string Schema => SchemaName;

    protected override void ConfigureModule(ModelBuilder builder) => DirectoryModel.Configure(builder);
}
