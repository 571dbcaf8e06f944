using LisPortal.Composition;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Policies;

namespace LisPortal.Testing;

/// <summary>The dated policies of all modules, as a host has them.</summary>
public static class ShippedPolicies
{
    public static PolicyBook Book { get; } =
        PolicyBook.Of(Modules.All.Select(module => module.GetType().Assembly).Prepend(typeof(IModule).Assembly));
}
