using LisPortal.Composition;
using LisPortal.Contracts;

namespace LisPortal.Api.Contract;

/// <summary>
/// Schema names that say where they belong and cannot collide: a use case's own types carry its name, <c>PlanRoundRequest</c>; what
/// several use cases of a module share, or it shares with others, carries the module's, <c>OffersOfferState</c>; only what all
/// modules have from the Kernel is called by its name alone.
/// </summary>
internal static class SchemaNames
{
    private static readonly string Shared = Published.Namespace + ".";

    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (type.IsGenericType)
            return string.Concat(type.GenericTypeArguments.Select(Of)) + name;
        if (type.IsNested && type.DeclaringType is { } slice)
            return slice.Name + name;
        var module = ModuleOf(type);
        return name.StartsWith(module, StringComparison.Ordinal) ? name : module + name;
    }

    private static string ModuleOf(Type type) =>
        Modules.All.FirstOrDefault(module => module.GetType().Assembly == type.Assembly)?.Name
        ?? (type.Namespace!.StartsWith(Shared, StringComparison.Ordinal) ? type.Namespace[Shared.Length..] : "");
}
