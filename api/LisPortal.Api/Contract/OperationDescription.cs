using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LisPortal.Api.Contract.Errors;
using LisPortal.Api.Hosting;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>Publishes what an endpoint declares: access, security, headers, example and every status it answers with.</summary>
internal sealed class OperationDescription(OperationErrors errors) : IOperationFilter
{
    private static readonly JsonSerializerOptions ExampleJson = MakeExampleJson();

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var access = metadata.OfType<AccessRule>().LastOrDefault();
        // What binds itself from the request is no parameter to the framework's description.
        var taken = metadata.OfType<MethodInfo>().SelectMany(handler => handler.GetParameters()).Select(one => one.ParameterType).ToList();
        var versioned = taken.Contains(typeof(IfMatch));
        var creates = taken.Contains(typeof(IfMatchUnlessNew));

        operation.Parameters ??= [];
        if (versioned)
            operation.Parameters.Add(
                Header(
                    "If-Match",
                    "ETag of the version you have seen, as it was given; another record's, or another person's, never fits.",
                    required: true
                )
            );
        if (creates)
            operation.Parameters.Add(
                Header("If-Match", "ETag of the version you have seen; left out only when there is none yet.", required: false)
            );
        if (metadata.OfType<IdempotentMetadata>().Any())
            operation.Parameters.Add(
                Header(
                    "Idempotency-Key",
                    "Any text up to 100 characters; a repeat with the same key and body creates nothing.",
                    required: false
                )
            );
        foreach (var example in metadata.OfType<RequestExample>())
        foreach (var media in operation.RequestBody?.Content?.Values ?? [])
            ((OpenApiMediaType)media).Example = JsonSerializer.SerializeToNode(example.Body, example.Body.GetType(), ExampleJson);

        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        var codes = errors.Of(context.ApiDescription.HttpMethod!, new EndpointMetadataCollection(metadata));
        foreach (var status in codes.Keys)
            ProblemResponses.Add(operation, status, context.Document);
        operation.Extensions["x-errors"] = new JsonNodeExtension(JsonSerializer.SerializeToNode(codes)!);

        if (access is null)
            return;
        operation.Extensions["x-access"] = new JsonNodeExtension(Describe(access));
        operation.Security = Security(access.Policy, context.Document);
    }

    private static JsonObject Describe(AccessRule access) =>
        new()
        {
            ["policy"] = access.Policy.Name,
            ["roles"] = new JsonArray([
                .. access.Policy.Roles.Select(role => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(role.ToString())),
            ]),
            ["scope"] = access.Policy.Scope,
            ["row"] = access.Row.Name,
            ["rowDescription"] = access.Row.Description,
        };

    private static List<OpenApiSecurityRequirement> Security(AccessPolicy policy, OpenApiDocument document)
    {
        var security = new List<OpenApiSecurityRequirement>();
        if (policy.Anonymous)
            security.Add([]);
        security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SessionClaims.Scheme, document)] = [] });
        if (policy.Scope is not null)
            security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SessionClaims.TokenScheme, document)] = [] });
        return security;
    }

    private static OpenApiParameter Header(string name, string description, bool required) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static JsonSerializerOptions MakeExampleJson()
    {
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        PortalHost.ConfigureJson(json);
        return json;
    }
}
