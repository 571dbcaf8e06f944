using System.Reflection;

namespace Mapster.Utils;

public static class Extensions
{
    /// <summary>Types of an assembly, without those that cannot be loaded because something they need is absent.</summary>
    public static IEnumerable<Type> GetLoadableTypes(this Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            return partial.Types.OfType<Type>();
        }
    }
}
