using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>Which context a command or reaction writes to: that of the assembly it stands in.</summary>
public sealed class ModuleContexts
{
    private readonly Dictionary<Assembly, Type> byAssembly = new() { [typeof(KernelContext).Assembly] = typeof(KernelContext) };

    public IReadOnlyCollection<Type> All => byAssembly.Values.Distinct().ToList();

    public void Register<TContext>()
        where TContext : ModuleContext => byAssembly.Add(typeof(TContext).Assembly, typeof(TContext));

    public void RegisterKernel(Assembly module) => byAssembly.Add(module, typeof(KernelContext));

    /// <exception cref="KeyNotFoundException">The assembly is no module.</exception>
    public ModuleContext Of(Assembly assembly, IServiceProvider scope) => (ModuleContext)scope.GetRequiredService(byAssembly[assembly]);
}
