using LisPortal.Announcement.Data;
using LisPortal.Kernel.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement;

/// <summary>Recruitment rounds with their calendars, and advertisements.</summary>
public sealed class AnnouncementModule : IModule
{
    public string Name => "Announcement";

    public string Schema => AnnouncementContext.SchemaName;

    public void AddServices(IServiceCollection services) => services.AddModuleContext<AnnouncementContext>();

    public void ConfigureModel(ModelBuilder builder) => AnnouncementModel.Configure(builder);
}
