using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>An operation of the contract, and the request its documented example makes.</summary>
internal sealed partial record Operation(
    string Id,
    HttpMethod Method,
    string Path,
    JsonNode? Example,
    string? MediaType,
    IReadOnlyList<string> Query,
    OperationPolicy Policy
)
{
    /// <summary>Path parameters that are no ids.</summary>
    private static readonly Dictionary<string, string> Numbers = new() { ["number"] = "1" };

    /// <summary>They take away what others ask for, or end the session that asks, so they come last.</summary>
    private static readonly string[] Last = ["deleteDocument", "registerApplicant", "signIn", "signOut"];

    /// <summary>The address, or the example, names a record that belongs to one side.</summary>
    public bool HasSides => SideIds().IsMatch(Path) || (Example is not null && SideNames().IsMatch(Example.ToJsonString()));

    /// <summary>It changes or ends an account or a machine, so each actor gets another one.</summary>
    public bool UsesUp => DisposableIds().IsMatch(Path);

    /// <summary>Its answer may show records.</summary>
    public bool Reads => Method == HttpMethod.Get;

    public int Order => Array.IndexOf(Last, Id) + 1;

    public static IReadOnlyList<Operation> In(string contract) =>
        [
            .. JsonNode.Parse(contract)!["paths"]!
                .AsObject()
                .SelectMany(path => path.Value!.AsObject().Select(method => Of(path.Key, method.Key, method.Value!)))
                .OrderBy(operation => operation.Order)
                .ThenBy(operation => operation.Id, StringComparer.Ordinal),
        ];

    public HttpRequestMessage Request(IReadOnlyDictionary<string, Guid> ids)
    {
        var path = Parameter().Replace(Path["/api/v1/".Length..], match => Value(match.Groups[1].Value, ids));
        var query = Id switch
        {
            "removeAuthenticator" => "?code=000000",
            "uploadDocument" => "?name=a.pdf",
            _ => Query.Contains("limit") ? "?limit=500" : "",
        };
        var request = new HttpRequestMessage(Method, path + query);
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");
        if (Example is not null)
            request.Content = JsonContent.Create(Fill(Example.DeepClone(), ids, null));
        else if (MediaType is "application/x-www-form-urlencoded" or "multipart/form-data")
            request.Content = new FormUrlEncodedContent([
                new("grant_type", "client_credentials"),
                new("client_id", Guid.NewGuid().ToString()),
                new("client_secret", "wrong"),
            ]);
        else if (MediaType is not null)
        {
            request.Content = new ByteArrayContent(Encoding.ASCII.GetBytes("no document"));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
        }
        return request;
    }

    private static string Value(string parameter, IReadOnlyDictionary<string, Guid> ids) =>
        ids.TryGetValue(parameter, out var id) ? id.ToString()
        : Numbers.TryGetValue(parameter, out var number) ? number
        : throw new InvalidOperationException(
            $"No record is known for the path parameter {parameter}: add one to {nameof(Side)}, or say in {nameof(Operation)} what number it is."
        );

    private static Operation Of(string path, string method, JsonNode operation)
    {
        var media = operation["requestBody"]?["content"]?.AsObject().FirstOrDefault();
        return new Operation(
            operation["operationId"]!.GetValue<string>(),
            HttpMethod.Parse(method),
            path,
            media?.Value?["example"],
            media?.Key,
            [
                .. (operation["parameters"]?.AsArray() ?? [])
                    .Where(parameter => parameter!["in"]!.GetValue<string>() == "query")
                    .Select(parameter => parameter!["name"]!.GetValue<string>()),
            ],
            OperationPolicy.Of(operation["x-access"]!)
        );
    }

    /// <summary>Puts the ids of a side where the example has some of its own, and a new address where one must be new.</summary>
    private static JsonNode? Fill(JsonNode? node, IReadOnlyDictionary<string, Guid> ids, string? name)
    {
        switch (node)
        {
            case JsonObject parent:
                foreach (var (key, child) in parent.ToList())
                    parent[key] = Fill(child?.DeepClone(), ids, key);
                return parent;
            case JsonArray list:
                return new JsonArray([
                    .. list.Select(item =>
                        Fill(item?.DeepClone(), ids, name?.EndsWith("Ids", StringComparison.Ordinal) == true ? name[..^1] : name)
                    ),
                ]);
            default:
                return name switch
                {
                    "email" => $"{Guid.NewGuid():N}@test.example",
                    "code" or "name" when node is not null => $"new-{Guid.NewGuid():N}"[..16],
                    _ when name is not null && ids.TryGetValue(name, out var id) => id.ToString(),
                    _ => node,
                };
        }
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\{(advertisementId|applicationId|documentId|groupId|offerId|planId|organisationId|employerId|regionId|userId)\}")]
    private static partial Regex SideIds();

    [GeneratedRegex(@"\{(userId|apiClientId)\}")]
    private static partial Regex DisposableIds();

    [GeneratedRegex("\"(advertisementId|applicationId|groupId|employerId|municipalityId)\"")]
    private static partial Regex SideNames();
}
