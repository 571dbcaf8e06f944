using System.Text.Json.Nodes;
using LisPortal.Kernel.ReferenceData;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>Reference data is text on the wire, one of the codes there are.</summary>
internal sealed class ReferenceCodes : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (Of(context.Type) is not { } codes || schema is not OpenApiSchema described)
            return;
        described.Type = JsonSchemaType.String;
        described.Enum = [.. codes.Select(code => (JsonNode)JsonValue.Create(code)!)];
        described.Properties?.Clear();
        described.Required?.Clear();
        described.AdditionalPropertiesAllowed = true;
    }

    /// <summary>Null when the type is no reference data.</summary>
    public static IReadOnlyList<string>? Of(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICoded<>))
            ? (IReadOnlyList<string>)typeof(ReferenceCodes).GetMethod(nameof(Codes))!.MakeGenericMethod(type).Invoke(null, null)!
            : null;

    public static IReadOnlyList<string> Codes<T>()
        where T : class, ICoded<T> => [.. T.All.Select(row => row.Code)];
}
