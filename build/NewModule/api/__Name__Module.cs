using LisPortal.__Name__.Data;
using LisPortal.Kernel.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.__Name__;

/// <summary>__Words__: say here in one line what the module is for.</summary>
public sealed class __Name__Module : IModule
{
    public string Name => "__Name__";

    public string Schema => __Name__Context.SchemaName;

    public void AddServices(IServiceCollection services) => services.AddModuleContext<__Name__Context>();

    public void ConfigureModel(ModelBuilder builder) => __Name__Model.Configure(builder);
}
