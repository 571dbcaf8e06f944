using System.Reflection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>A nullable property of a named type is <c>oneOf [that type, null]</c>; OpenAPI 3.1 cannot put null beside a reference.</summary>
internal sealed class NullableReferences : ISchemaFilter
{
    private static readonly NullabilityInfoContext Nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties })
            return;
        foreach (var property in context.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            if (properties.TryGetValue(name, out var shape) && shape is OpenApiSchemaReference && IsNullable(property))
                properties[name] = new OpenApiSchema { OneOf = [shape, new OpenApiSchema { Type = JsonSchemaType.Null }] };
        }
    }

    private static bool IsNullable(PropertyInfo property)
    {
        if (Nullable.GetUnderlyingType(property.PropertyType) is not null)
            return true;
        lock (Nullability)
            return !property.PropertyType.IsValueType && Nullability.Create(property).ReadState == NullabilityState.Nullable;
    }
}
