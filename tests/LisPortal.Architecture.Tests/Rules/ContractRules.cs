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

    public static IReadOnlyList<(string Name, JsonNode Schema)> Properties(JsonNode contract) =>
        [
            .. from schema in Schemas(contract)
            from property in schema.Value!["properties"]?.AsObject() ?? []
            select ($"{schema.Key}.{property.Key}", property.Value!),
        ];

    public static IReadOnlyList<JsonNode> Operations(JsonNode contract) =>
        [.. contract["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!)];

    private static JsonObject Schemas(JsonNode contract) => contract["components"]!["schemas"]!.AsObject();

    private static string IdOf(JsonNode operation) => (string)operation["operationId"]!;

    private static bool IsDescribed(JsonNode node) => !string.IsNullOrWhiteSpace((string?)node["description"]);
}
