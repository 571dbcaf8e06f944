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
    string? Scope
)
{
    /// <summary>They take away what others ask for, or end the session that asks, so they come last.</summary>
    private static readonly string[] Last = ["deleteDocument", "registerApplicant", "signIn", "signOut"];

    /// <summary>The address, or the example, names a record that belongs to one side.</summary>
    public bool HasSides => SideIds().IsMatch(Path) || (Example is not null && SideNames().IsMatch(Example.ToJsonString()));

    /// <summary>It changes or ends an account or a machine, so each actor gets another one.</summary>
    public bool UsesUp => DisposableIds().IsMatch(Path);

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
        var path = Parameter()
            .Replace(Path["/api/v1/".Length..], match => ids.TryGetValue(match.Groups[1].Value, out var id) ? id.ToString() : "1");
        var request = new HttpRequestMessage(
            Method,
            Id switch
            {
                "removeAuthenticator" => $"{path}?code=000000",
                "uploadDocument" => $"{path}?name=a.pdf",
                _ => path,
            }
        );
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
            operation["x-access"]?["scope"]?.GetValue<string>()
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
