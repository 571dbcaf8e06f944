using System.Reflection;
using LisPortal.Kernel.Hosting;

namespace LisPortal.Composition;

/// <summary>The modules the house is made of: every project below <c>api/modules</c> and <c>api/platform</c>, which this project refers to.</summary>
public static class Modules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        .. typeof(Modules)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(named => named.Value == "module")
            .Select(named => named.Key)
            .Order(StringComparer.Ordinal)
            .Select(name => DoorOf(Assembly.Load(name))),
    ];

    private static IModule DoorOf(Assembly module) =>
        (IModule)Activator.CreateInstance(module.GetExportedTypes().Single(type => type.IsAssignableTo(typeof(IModule))))!;
}
