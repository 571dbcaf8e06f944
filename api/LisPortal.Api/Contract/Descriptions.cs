using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>
/// Describes schemas, their properties, operations and parameters: by the comment that stands in the code, and where there is none,
/// because the name means the same everywhere, by <see cref="CommonTexts"/>.
/// </summary>
internal sealed class Descriptions(CodeComments comments) : ISchemaFilter, IOperationFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema described)
            return;
        if (context.MemberInfo is null && context.ParameterInfo is null)
            described.Description ??= OfType(context.Type);
        foreach (var property in context.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = NameOf(property);
            if (described.Properties?.TryGetValue(name, out var shape) == true)
                Describe(shape, comments.Of(property) ?? CommonTexts.Find(name) ?? OfEnum(property));
        }
    }

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().FirstOrDefault() is not { } handler)
            return;
        var slice = handler.DeclaringType!;
        while (slice.DeclaringType is { } outer)
            slice = outer;
        operation.Description = comments.Of(slice);
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            parameter.Description =
                OfParameter(parameter.Name!, handler, slice) ?? CommonTexts.Find(parameter.Name!) ?? parameter.Description;
    }

    /// <summary>A parameter is described where it is declared, or in the slice's query or command that carries it.</summary>
    private string? OfParameter(string name, MethodInfo handler, Type slice) =>
        handler
            .GetParameters()
            .Where(parameter => parameter.GetCustomAttribute<AsParametersAttribute>() is not null)
            .Select(parameter => parameter.ParameterType)
            .Concat(slice.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(type => type.Name is "Query" or "Command"))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => NameOf(property) == name)
            .Select(comments.Of)
            .FirstOrDefault(text => text is not null);

    /// <summary>A property of an enum often needs no more words than its values have.</summary>
    private string? OfEnum(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } type ? comments.Of(type) : null;

    private string? OfType(Type type)
    {
        var text = comments.Of(type);
        if (!type.IsEnum || comments.OfValues(type) is not { Count: > 0 } values)
            return text;
        var list = string.Join('\n', values.Select(value => $"- `{JsonNamingPolicy.CamelCase.ConvertName(value.Name)}`: {value.Text}"));
        return text is null ? list : $"{text}\n\n{list}";
    }

    /// <summary>What a type says of itself wherever it is used, such as how long a deadline lasts, follows what the property says.</summary>
    private static void Describe(IOpenApiSchema shape, string? text)
    {
        if (text is null)
            return;
        switch (shape)
        {
            case OpenApiSchemaReference reference:
                reference.Description = text;
                break;
            case OpenApiSchema { Description: { } own } inline when own != text:
                inline.Description = $"{text} {own}";
                break;
            case OpenApiSchema inline:
                inline.Description = text;
                break;
        }
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? property.GetCustomAttribute<FromQueryAttribute>()?.Name
        ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
