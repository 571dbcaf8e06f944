using LisPortal.Composition;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>The one shape of every error.</summary>
internal sealed class ProblemSchema : IDocumentFilter
{
    public const string Name = "Problem";

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        var fieldError = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "path", "code", "message" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["path"] = text,
                ["code"] = text,
                ["message"] = text,
                ["rule"] = text,
                ["args"] = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() },
            },
        };
        swaggerDoc.Components ??= new OpenApiComponents();
        swaggerDoc.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        swaggerDoc.Components.Schemas[Name] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "RFC 9457 problem details.",
            Required = new HashSet<string> { "type", "title", "status", "detail", "code", "errors" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = text,
                ["title"] = text,
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["detail"] = text,
                ["code"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Stable; translate by it." },
                ["rule"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Rule of the domain handbook that is broken." },
                ["args"] = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() },
                ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = fieldError },
                ["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null },
            },
        };
        swaggerDoc.Tags = new HashSet<OpenApiTag>(
            Modules
                .All.Select(module => module.Name)
                .Order(StringComparer.Ordinal)
                .Select(tag => new OpenApiTag { Name = tag, Description = $"{tag} module." })
        );
    }
}
