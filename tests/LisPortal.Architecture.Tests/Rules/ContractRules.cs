using System.Text.Json.Nodes;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>What an integrator can expect of the OpenAPI document.</summary>
internal static class ContractRules
{
    public static IReadOnlyList<string> OperationsWithoutDescription(JsonNode contract) =>
        [.. Operations(contract).Where(operation => !IsDescribed(operation)).Select(IdOf)];

    public static IReadOnlyList<string> ParametersWithoutDescription(JsonNode contract) =>
        [
            .. from operation in Operations(contract)
            from parameter in operation["parameters"]?.AsArray() ?? []
            where !IsDescribed(parameter!)
            select $"{IdOf(operation)}.{parameter!["name"]}",
        ];

    public static IReadOnlyList<string> PropertiesWithoutDescription(JsonNode contract) =>
        [.. Properties(contract).Where(property => !IsDescribed(property.Schema)).Select(property => property.Name)];

    /// <summary>Operations that do not say by which codes they refuse, or name a status without one.</summary>
    public static IReadOnlyList<string> OperationsWithoutErrors(JsonNode contract) =>
        [.. Operations(contract).Where(operation => !HasErrors(operation["x-errors"] as JsonObject)).Select(IdOf)];

    private static bool HasErrors(JsonObject? byStatus) =>
        byStatus is { Count: > 0 } && byStatus.All(status => status.Value is JsonArray { Count: > 0 });

    /// <summary>Schemas that nothing an operation sends or answers leads to.</summary>
    public static IReadOnlyList<string> UnreachedSchemas(JsonNode contract)
    {
        var schemas = Schemas(contract);
        var reached = new HashSet<string>();
        var open = new Queue<JsonNode>([contract["paths"]!, contract["components"]!["responses"] ?? new JsonObject()]);
        while (open.TryDequeue(out var node))
        {
            foreach (var name in References(node).Where(reached.Add))
                open.Enqueue(schemas[name]!);
        }
        return [.. schemas.Select(schema => schema.Key).Except(reached)];
    }

    /// <summary>Schemas whose name begins neither with an operation nor with a module, nor is one that all modules share.</summary>
    /// <param name="shared">From the Kernel, and the problem.</param>
    public static IReadOnlyList<string> SchemasOfNobody(JsonNode contract, params IReadOnlyList<string> shared)
    {
        var owners = contract["tags"]!
            .AsArray()
            .Select(tag => (string)tag!["name"]!)
            .Concat(Operations(contract).Select(IdOf).Select(id => char.ToUpperInvariant(id[0]) + id[1..]))
            .ToList();
        return
        [
            .. Schemas(contract)
                .Select(schema => schema.Key)
                .Where(name => !shared.Contains(name) && !owners.Any(owner => name.StartsWith(owner, StringComparison.Ordinal))),
        ];
    }

    /// <summary>Problems written out in an operation instead of named.</summary>
    public static IReadOnlyList<string> InlineProblems(JsonNode contract) =>
        [
            .. from operation in Operations(contract)
            from response in operation["responses"]!.AsObject()
            where response.Value!["content"]?.AsObject() is { Count: 1 } content && content.ContainsKey("application/problem+json")
            select $"{IdOf(operation)}.{response.Key}",
        ];

    public static IReadOnlyList<(string Name, JsonNode Schema)> Properties(JsonNode contract) =>
        [
            .. from schema in Schemas(contract)
            from property in schema.Value!["properties"]?.AsObject() ?? []
            select ($"{schema.Key}.{property.Key}", property.Value!),
        ];

    public static IReadOnlyList<JsonNode> Operations(JsonNode contract) =>
        [.. contract["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!)];

    private static JsonObject Schemas(JsonNode contract) => contract["components"]!["schemas"]!.AsObject();

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject tree => tree.SelectMany(pair =>
                pair is { Key: "$ref", Value: JsonValue value } ? [((string)value!).Split('/')[^1]] : References(pair.Value)
            ),
            JsonArray list => list.SelectMany(References),
            _ => [],
        };

    private static string IdOf(JsonNode operation) => (string)operation["operationId"]!;

    private static bool IsDescribed(JsonNode node) => !string.IsNullOrWhiteSpace((string?)node["description"]);
}
