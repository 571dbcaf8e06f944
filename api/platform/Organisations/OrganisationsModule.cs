using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using LisPortal.Organisations.Features;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations;

/// <summary>Organisations, users and roles: who is who, and who may see whose records.</summary>
public sealed class OrganisationsModule : IModule
{
    public string Name => "Organisations";

    public string Schema => OrganisationsContext.SchemaName;

    public void AddServices(IServiceCollection services)
    {
        services.AddModuleContext<OrganisationsContext>();
        services
            .AddIdentityCore<User>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<UserOnlyStore<User, OrganisationsContext, Guid>>();
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

    public void ConfigureModel(ModelBuilder builder) => OrganisationsModel.Configure(builder);
}
