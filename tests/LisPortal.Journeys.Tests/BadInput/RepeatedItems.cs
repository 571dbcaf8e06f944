using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Journeys.Tests.Access;
using LisPortal.Kernel.Hosting.Messaging;

namespace LisPortal.Journeys.Tests.BadInput;

/// <summary>Every list of every request body, found in the contract, with the same item in it twice.</summary>
internal static class RepeatedItems
{
    /// <summary>Lists in which repeating an item says something, with what it says.</summary>
    private static readonly Dictionary<string, string> _reviewed = new()
    {
        ["reportUnadvertised $.seats"] = "two leaves of one seat each are two reports of the same kind and reason",
    };

    public static IEnumerable<Spoiled> Requests(JsonNode contract, Operation operation, IReadOnlyDictionary<string, Guid> ids)
    {
        var schema = contract["paths"]![operation.Path]![operation.Method.Method.ToLowerInvariant()]!["requestBody"]
            ?["content"]
            ?["application/json"]
            ?["schema"];
        if (schema is null || operation.Example is null)
            yield break;
        foreach (var steps in Lists(contract, schema, []))
        {
            var request = operation.Request(ids);
            var body = JsonNode.Parse(request.Content!.ReadAsStringAsync().Result)!;
            var path = Repeat(contract, schema, body, steps);
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString()));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            var list = $"$.{string.Join('.', steps)}";
            yield return _reviewed.ContainsKey($"{operation.Id} {list}")
                ? new Spoiled($"{list} with an item twice", request)
                : new Spoiled($"{list} with an item twice", request, 422, UniqueItems.Code, $"{path}[1]");
        }
    }

    /// <summary>Where the schema has a list: names of properties, lists on the way marked by <c>[]</c>.</summary>
    private static IEnumerable<IReadOnlyList<string>> Lists(JsonNode contract, JsonNode schema, IReadOnlyList<string> at)
    {
        foreach (var (name, property) in Resolved(contract, schema)["properties"]?.AsObject() ?? [])
        {
            var value = Resolved(contract, property!);
            if (value["items"] is { } items)
            {
                yield return [.. at, name];
                foreach (var inner in Lists(contract, items, [.. at, $"{name}[]"]))
                    yield return inner;
            }
            else
            {
                foreach (var inner in Lists(contract, value, [.. at, name]))
                    yield return inner;
            }
        }
    }

    /// <returns>JSON path of the list.</returns>
    private static string Repeat(JsonNode contract, JsonNode schema, JsonNode body, IReadOnlyList<string> steps)
    {
        var (node, path) = (body, "$");
        foreach (var step in steps)
        {
            var name = step.TrimEnd('[', ']');
            schema = Resolved(contract, Resolved(contract, schema)["properties"]![name]!);
            node[name] ??= Sample(contract, schema);
            (node, path) = (node[name]!, $"{path}.{name}");
            if (schema["items"] is not { } items)
                continue;
            var list = node.AsArray();
            if (list.Count == 0)
                list.Add(Sample(contract, items));
            if (step == name)
            {
                if (list[0] is JsonObject item && Resolved(contract, items)["properties"]!["id"] is not null)
                    item["id"] ??= Guid.CreateVersion7().ToString();
                list.Insert(1, list[0]!.DeepClone());
                return path;
            }
            (schema, node, path) = (items, list[0]!, $"{path}[0]");
        }
        throw new ArgumentException("The steps lead to no list.", nameof(steps));
    }

    private static JsonNode Sample(JsonNode contract, JsonNode schema)
    {
        var wanted = Resolved(contract, schema);
        if (wanted["enum"] is { } choices)
            return choices[0]!.DeepClone();
        if (wanted["items"] is not null)
            return new JsonArray();
        if (wanted["properties"] is { } properties)
            return new JsonObject(
                properties
                    .AsObject()
                    .Where(property => wanted["required"]?.AsArray().Any(name => name!.GetValue<string>() == property.Key) == true)
                    .Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Sample(contract, property.Value!)))
            );
        return wanted["format"]?.GetValue<string>() == "uuid" ? Guid.CreateVersion7().ToString() : 1;
    }

    /// <summary>The schema itself, also behind a reference or beside null.</summary>
    private static JsonNode Resolved(JsonNode contract, JsonNode schema) =>
        schema["$ref"] is { } reference
            ? Resolved(contract, contract["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!)
        : schema["oneOf"] is JsonArray choices ? Resolved(contract, choices.First(choice => choice!["type"]?.ToString() != "null")!)
        : schema;
}
