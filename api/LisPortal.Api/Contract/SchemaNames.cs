namespace LisPortal.Api.Contract;

/// <summary>Schema names readers of the contract recognise: the use case and the part, <c>PlanRoundRequest</c>.</summary>
internal static class SchemaNames
{
    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        if (type.IsNested && type.DeclaringType is { } slice)
            name = slice.Name + name;
        return type.IsGenericType ? string.Concat(type.GenericTypeArguments.Select(Of)) + name : name;
    }
}
