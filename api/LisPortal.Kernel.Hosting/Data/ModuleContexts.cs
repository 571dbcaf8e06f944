using System.Reflection;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>Which context a command or reaction writes to: that of the assembly it stands in.</summary>
public sealed class ModuleContexts(IEnumerable<ModuleContexts.Entry> entries)
{
    private readonly Dictionary<Assembly, Type> byAssembly = entries
        .Append(new(typeof(KernelContext).Assembly, typeof(KernelContext)))
        .ToDictionary(entry => entry.Module, entry => entry.Context);

    public IReadOnlyCollection<Type> All => byAssembly.Values.Distinct().ToList();

    /// <exception cref="KeyNotFoundException">The assembly is no module.</exception>
    public ModuleContext Of(Assembly assembly, IServiceProvider scope) => (ModuleContext)scope.GetRequiredService(byAssembly[assembly]);

    /// <summary>A module and what it writes to.</summary>
    public sealed record Entry(Assembly Module, Type Context);
}
