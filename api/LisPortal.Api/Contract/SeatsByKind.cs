using LisPortal.Contracts.Allocation;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>Seats are numbers by kind on the wire; which kinds there are is reference data.</summary>
internal sealed class SeatsByKind : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type != typeof(SeatCounts) || schema is not OpenApiSchema seats)
            return;
        seats.Properties?.Clear();
        seats.Required?.Clear();
        seats.AdditionalPropertiesAllowed = true;
        seats.AdditionalProperties = new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = "0",
            Maximum = "100000",
        };
    }
}
