using System.Text.Json;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Time;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>
/// Query parameters are named in camelCase like everything else, a <see cref="Choice{T}"/> is described by its enum, reference data by
/// its codes, and an <see cref="Instant"/> as instants are in bodies.
/// </summary>
internal sealed class QueryParameters : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is not OpenApiParameter { In: ParameterLocation.Query, Name: { } name } query)
            return;
        query.Name = JsonNamingPolicy.CamelCase.ConvertName(name);
        var declared = context.ApiParameterDescription.ParameterDescriptor?.ParameterType;
        var type = declared is null ? null : Nullable.GetUnderlyingType(declared) ?? declared;
        if (type is not null && ReferenceCodes.Of(type) is not null)
            query.Schema = context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository);
        if (type is null || Inner(type) is not { } inner)
            return;
        query.Schema = context.SchemaGenerator.GenerateSchema(inner, context.SchemaRepository);
        if (context.SchemaRepository.TryLookupByType(type, out var wrapper))
            context.SchemaRepository.Schemas.Remove(wrapper.Reference.Id!);
    }

    private static Type? Inner(Type type) =>
        type == typeof(Instant) ? typeof(DateTimeOffset)
        : type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Choice<>) ? type.GenericTypeArguments[0]
        : null;
}
