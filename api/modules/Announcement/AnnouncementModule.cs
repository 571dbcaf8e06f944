using LisPortal.Announcement.Data;
using LisPortal.Announcement.Features;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Events;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement;

/// <summary>Recruitment rounds with their calendars, and advertisements.</summary>
public sealed class AnnouncementModule : IModule
{
    public string Name => "Announcement";

    public string Schema => AnnouncementContext.SchemaName;

    public IReadOnlyList<string> Scopes => [AnnouncementAccess.ReadScope];

    public void AddServices(IServiceCollection services)
    {
        services.AddModuleContext<AnnouncementContext>();
        services.AddScoped<IRoundMoments, RoundMoments>();
    }

    public void ConfigureModel(ModelBuilder builder) => AnnouncementModel.Configure(builder);
}
