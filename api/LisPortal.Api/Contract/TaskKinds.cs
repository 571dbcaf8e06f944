using System.Text.Json.Nodes;
using LisPortal.Kernel.Tasks;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>Every code that a task can have, and under <c>x-args</c> the values each comes with: a client that lacks words for one is told when it is built.</summary>
internal sealed class TaskKinds(IEnumerable<ITaskSource> sources) : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type != typeof(TaskItem) || schema is not OpenApiSchema { Properties: { } properties })
            return;
        var kinds = sources.SelectMany(source => source.Kinds).OrderBy(kind => kind.Code, StringComparer.Ordinal).ToList();
        var args = new JsonObject(
            kinds.Select(kind =>
                KeyValuePair.Create<string, JsonNode?>(kind.Code, new JsonArray([.. kind.Args.Select(arg => (JsonNode)arg)]))
            )
        );
        properties["code"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. kinds.Select(kind => (JsonNode)kind.Code)],
            Extensions = new Dictionary<string, IOpenApiExtension> { ["x-args"] = new JsonNodeExtension(args) },
        };
    }
}
