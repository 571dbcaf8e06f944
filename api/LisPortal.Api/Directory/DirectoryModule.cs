using LisPortal.Directory.Access;
using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
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
                identity.Password.RequiredLength = 12;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireDigit = false;
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Lockout.MaxFailedAccessAttempts = 10;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddUserStore<UserOnlyStore<User, DirectoryContext, Guid>>();
        services.AddSingleton<OrganisationTree>();
        services.AddScoped<ICallerSource, CallerSource>();
        services.AddScoped<IReferenceData, ReferenceData>();
        services.AddScoped<IFirstAdministrator, FirstAdministrator>();
        services.AddScoped<Passwords>();
        services.AddScoped<SessionOpening>();
        services.AddScoped<SecondFactorPolicy>();
    }

    public void ConfigureModel(ModelBuilder builder) => DirectoryModel.Configure(builder);
}
