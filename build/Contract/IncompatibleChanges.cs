using System.Text.Json.Nodes;

namespace LisPortal.Build.Contract;

/// <summary>
/// What of an older contract a newer one breaks for programs written against the older: each as a sentence that can stand in the
/// changelog. Schemas are compared by what they hold, so a schema can be called something else.
/// </summary>
internal sealed class IncompatibleChanges
{
    private readonly JsonNode _older;
    private readonly JsonNode _newer;
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<(string Older, string Newer, Direction Direction)> _compared = [];

    private IncompatibleChanges(JsonNode older, JsonNode newer) => (_older, _newer) = (older, newer);

    private enum Direction
    {
        /// <summary>Clients send it: what was good must stay good.</summary>
        Request,

        /// <summary>Clients read it: what was there must stay there.</summary>
        Response,
    }

    /// <param name="older">The OpenAPI 3.1 document that clients may have been written against.</param>
    /// <param name="newer">The one that is to replace it.</param>
    /// <returns>In order, each once; empty when every older client still works.</returns>
    public static IReadOnlyList<string> Between(JsonNode older, JsonNode newer)
    {
        var changes = new IncompatibleChanges(older, newer);
        changes.CompareOperations();
        return [.. changes._found];
    }

    private void CompareOperations()
    {
        foreach (var (path, methods) in Members(_older["paths"]))
        {
            foreach (var (method, older) in Members(methods))
            {
                var id = (string)older!["operationId"]!;
                if (_newer["paths"]?[path]?[method] is not { } newer)
                {
                    _found.Add($"the operation `{id}` ({method.ToUpperInvariant()} {path}) is gone");
                    continue;
                }

                if ((string)newer["operationId"]! != id)
                {
                    _found.Add($"the operation `{id}` is called `{newer["operationId"]}`");
                }

                CompareParameters(id, older, newer);
                CompareRequests(id, older["requestBody"], newer["requestBody"]);
                CompareResponses(id, older, newer);
            }
        }
    }

    private void CompareParameters(string id, JsonNode older, JsonNode newer)
    {
        var before = ParametersOf(older);
        var after = ParametersOf(newer);
        foreach (var (name, parameter) in before)
        {
            if (!after.TryGetValue(name, out var kept))
            {
                _found.Add($"`{id}` takes no parameter `{name}` any more");
            }
            else
            {
                Compare($"{id}.{name}", parameter["schema"], kept["schema"], Direction.Request);
            }
        }

        foreach (var (name, parameter) in after)
        {
            if (IsTrue(parameter["required"]) && !(before.TryGetValue(name, out var known) && IsTrue(known["required"])))
            {
                _found.Add($"`{id}` demands the parameter `{name}`");
            }
        }
    }

    private static Dictionary<string, JsonNode> ParametersOf(JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).ToDictionary(parameter => (string)parameter!["name"]!, parameter => parameter!);

    private void CompareRequests(string id, JsonNode? older, JsonNode? newer)
    {
        if (newer is not null && older is null && IsTrue(newer["required"]))
        {
            _found.Add($"`{id}` demands a body");
        }

        foreach (var (media, body) in Members(older?["content"]))
        {
            if (newer?["content"]?[media] is not { } kept)
            {
                _found.Add($"`{id}` takes no {media} any more");
            }
            else
            {
                Compare($"{id}.body", body!["schema"], kept["schema"], Direction.Request);
            }
        }
    }

    /// <summary>Only what answers success: which problems there can be is told by their codes, and a client must bear any.</summary>
    private void CompareResponses(string id, JsonNode older, JsonNode newer)
    {
        foreach (var (status, response) in Members(older["responses"]).Where(pair => pair.Key.StartsWith('2')))
        {
            if (newer["responses"]?[status] is not { } kept)
            {
                _found.Add($"`{id}` does not answer {status} any more");
                continue;
            }

            foreach (var (media, body) in Members(response!["content"]))
            {
                if (kept["content"]?[media] is not { } still)
                {
                    _found.Add($"`{id}` does not answer with {media} any more");
                }
                else
                {
                    Compare($"{id}.answer", body!["schema"], still["schema"], Direction.Response);
                }
            }
        }
    }

    /// <param name="where">What holds the schema; the names of components take its place.</param>
    private void Compare(string where, JsonNode? older, JsonNode? newer, Direction direction)
    {
        var (before, after) = (Shape.Of(older, _older), Shape.Of(newer, _newer));
        if (before.Name is { } name)
        {
            where = name;
            if (!_compared.Add((name, after.Name ?? "", direction)))
            {
                CompareTypes(where, before, after, direction);
                return;
            }
        }

        if (!CompareTypes(where, before, after, direction))
        {
            return;
        }

        CompareValues(where, before, after, direction);
        CompareProperties(where, before, after, direction);
        if (before.Schema["items"] is { } items)
        {
            Compare($"{where}[]", items, after.Schema["items"], direction);
        }

        if (before.Schema["additionalProperties"] is JsonObject values)
        {
            Compare($"{where}{{}}", values, after.Schema["additionalProperties"], direction);
        }
    }

    private bool CompareTypes(string where, Shape before, Shape after, Direction direction)
    {
        var (wide, narrow) = direction is Direction.Request ? (after, before) : (before, after);
        var same =
            (wide.Types.Count == 0 || (narrow.Types.Count > 0 && narrow.Types.IsSubsetOf(wide.Types)))
            && (string?)before.Schema["format"] == (string?)after.Schema["format"];
        if (!same)
        {
            _found.Add($"{Sent(direction)} `{where}` is {after} and no longer {before}");
        }

        return same;
    }

    /// <summary>A new value in an answer is no break: clients are told to expect some.</summary>
    private void CompareValues(string where, Shape before, Shape after, Direction direction)
    {
        if (direction is Direction.Request && after.Values is { } allowed)
        {
            foreach (var value in (before.Values ?? []).Except(allowed))
            {
                _found.Add($"{Sent(direction)} `{where}` cannot be `{value}` any more");
            }

            if (before.Values is null)
            {
                _found.Add($"{Sent(direction)} `{where}` is held to certain values");
            }
        }
    }

    private void CompareProperties(string where, Shape before, Shape after, Direction direction)
    {
        var (older, newer) = (before.Schema["properties"], after.Schema["properties"]);
        foreach (var (name, property) in Members(older))
        {
            if (newer?[name] is not { } kept)
            {
                _found.Add($"{Sent(direction)} `{where}.{name}` is gone");
                continue;
            }

            if (direction is Direction.Response && before.Required.Contains(name) && !after.Required.Contains(name))
            {
                _found.Add($"{Sent(direction)} `{where}.{name}` is not always there any more");
            }

            Compare($"{where}.{name}", property, kept, direction);
        }

        if (direction is Direction.Request)
        {
            foreach (var name in after.Required.Except(before.Required))
            {
                _found.Add($"{Sent(direction)} `{where}.{name}` is demanded");
            }
        }
    }

    private static string Sent(Direction direction) => direction is Direction.Request ? "in requests" : "in answers";

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node?.AsObject() ?? [];

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <summary>A schema with its references followed, and null, which has several spellings, as one type among the others.</summary>
    /// <param name="Name">Of the component it is; null when it is written where it stands.</param>
    private sealed record Shape(string? Name, JsonNode Schema, IReadOnlySet<string> Types)
    {
        public IReadOnlyList<string> Required => [.. (Schema["required"] as JsonArray ?? []).Select(name => (string)name!)];

        public IReadOnlyList<string>? Values => (Schema["enum"] as JsonArray)?.Select(value => value?.ToString() ?? "null").ToList();

        public static Shape Of(JsonNode? schema, JsonNode document)
        {
            var types = new SortedSet<string>(StringComparer.Ordinal);
            string? name = null;
            var current = schema ?? new JsonObject();
            while (true)
            {
                if (current["$ref"] is { } reference)
                {
                    name = ((string)reference!).Split('/')[^1];
                    current = document["components"]!["schemas"]![name]!;
                }
                else if (current["oneOf"] is JsonArray { Count: 2 } either && either.Single(one => !IsNull(one)) is { } other)
                {
                    types.Add("null");
                    current = other;
                }
                else
                {
                    break;
                }
            }

            types.UnionWith(
                current["type"] switch
                {
                    JsonArray several => several.Select(type => (string)type!),
                    JsonValue one => [(string)one!],
                    _ => [],
                }
            );
            return new(name, current, types);
        }

        public override string ToString() =>
            Types.Count == 0 ? "anything" : string.Join(" or ", Types) + (Schema["format"] is { } format ? $" ({format})" : "");

        private static bool IsNull(JsonNode? schema) => schema?["type"] is JsonValue type && (string?)type == "null";
    }
}
