using LisPortal.Directory.Access;
using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
using LisPortal.Directory.Features;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory;

/// <summary>Organisations, users and roles: who is who, and who may see whose records.</summary>
public sealed class DirectoryModule : IModule
{
    public string Name => "Directory";

    public string Schema => DirectoryContext.SchemaName;

    public void AddServices(IServiceCollection services)
    {
        services.AddModuleContext<DirectoryContext>();
        services
            .AddIdentityCore<User>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<UserOnlyStore<User, DirectoryContext, Guid>>();
        services.AddSingleton<OrganisationTree>();
        services.AddScoped<ICallerSource, CallerSource>();
        services.AddScoped<IReferenceData, ReferenceData>();
        services.AddScoped<IFirstAdministrator, FirstAdministrator>();
        services.AddScoped<Passwords>();
        services.AddSingleton<HashGate>();
        services.AddSingleton<SignInLimits>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<SessionsForgotten>();
        services.AddScoped<Sessions>();
        services.AddScoped<AccountReach>();
        services.AddScoped<SessionOpening>();
        services.AddScoped<SecondFactorPolicy>();
    }

    public void ConfigureModel(ModelBuilder builder) => DirectoryModel.Configure(builder);
}
