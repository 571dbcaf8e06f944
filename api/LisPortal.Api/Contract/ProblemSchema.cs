using System.Text.Json;
using LisPortal.Api.Contract.Errors;
using LisPortal.Composition;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>The one shape of every error, and which of them any request can be answered with.</summary>
internal sealed class ProblemSchema : IDocumentFilter
{
    public const string Name = "Problem";
    private const string FieldName = "ProblemField";

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Components ??= new OpenApiComponents();
        swaggerDoc.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        swaggerDoc.Components.Schemas[FieldName] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "What is wrong with one field.",
            Required = new HashSet<string> { "path", "code", "message" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["path"] = Text("JSON path of the field as it was sent, e.g. `$.groups[0].seats`."),
                ["code"] = Text("Stable; translate by it."),
                ["message"] = Text("In English, for developers."),
                ["rule"] = Text("Rule of the domain handbook that is broken."),
                ["args"] = Arguments(),
            },
        };
        swaggerDoc.Components.Schemas[Name] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "RFC 9457 problem details.",
            Required = new HashSet<string> { "type", "title", "status", "detail", "code", "errors" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = Text("Always `about:blank`; tell problems apart by `code`."),
                ["title"] = Text("What the status is called."),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The answer's HTTP status." },
                ["detail"] = Text("In English: what is wrong and what to do."),
                ["code"] = Text("Stable; translate by it. `request.invalid` when several fields are wrong."),
                ["rule"] = Text("Rule of the domain handbook that is broken."),
                ["args"] = Arguments(),
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = new OpenApiSchemaReference(FieldName),
                    Description = "Each field that is wrong; empty when the problem is with no field.",
                },
                ["traceId"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.String | JsonSchemaType.Null,
                    Description = "Quote it when reporting the problem: the log has it too.",
                },
            },
        };
        ProblemResponses.AddTo(swaggerDoc.Components);
        swaggerDoc.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        swaggerDoc.Extensions["x-errors"] = new JsonNodeExtension(JsonSerializer.SerializeToNode(OperationErrors.OfAnyRequest())!);
        swaggerDoc.Tags = new HashSet<OpenApiTag>(
            Modules
                .All.Select(module => module.Name)
                .Order(StringComparer.Ordinal)
                .Select(tag => new OpenApiTag { Name = tag, Description = $"{tag} module." })
        );
    }

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Arguments() =>
        new()
        {
            Type = JsonSchemaType.Object,
            AdditionalProperties = new OpenApiSchema(),
            Description = "Values that a translated message needs.",
        };
}
