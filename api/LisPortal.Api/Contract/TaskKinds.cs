using System.Text.Json.Nodes;
using LisPortal.Kernel.Tasks;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace LisPortal.Api.Contract;

/// <summary>Every code that a task can have, and under <c>x-args</c> the values each comes with, so that a client without words for one is told when it is built.</summary>
internal sealed class TaskKinds(IServiceScopeFactory scopes) : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type != typeof(TaskItem) || schema is not OpenApiSchema { Properties: { } properties })
            return;
        using var scope = scopes.CreateScope();
        var kinds = scope
            .ServiceProvider.GetServices<ITaskSource>()
            .SelectMany(source => source.Kinds)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal)
            .ToList();
        var args = new JsonObject();
        foreach (var kind in kinds)
            args[kind.Code] = new JsonArray([.. kind.Args.Select(arg => JsonValue.Create(arg))]);
        properties["code"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. kinds.Select(kind => JsonValue.Create(kind.Code))],
            Extensions = new Dictionary<string, IOpenApiExtension> { ["x-args"] = new JsonNodeExtension(args) },
        };
    }
}
