using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LisPortal.Kernel.Hosting.Http;

/// <summary>Refuses null inside a list of a request. Nullable annotations are respected for properties, but not for the items of a list.</summary>
public static class NoNullItems
{
    /// <summary>For <see cref="JsonTypeInfoResolver.WithAddedModifier"/>.</summary>
    public static void Require(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        var lists = type.Properties.Where(property => HoldsReferences(property.PropertyType) && property.Get is not null).ToList();
        if (lists.Count > 0)
            type.OnDeserialized += read => Check(read, lists);
    }

    private static void Check(object read, IEnumerable<JsonPropertyInfo> lists)
    {
        foreach (var list in lists)
        {
            if (list.Get!(read) is IEnumerable items && items.Cast<object?>().Contains(null))
                throw new JsonException($"The list «{list.Name}» must not hold null.");
        }
    }

    private static bool HoldsReferences(Type type) =>
        type != typeof(string)
        && type.GetInterfaces()
            .Append(type)
            .Where(found => found.IsGenericType && found.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Any(found => !found.GenericTypeArguments[0].IsValueType);
}
