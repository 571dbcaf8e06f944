using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Journeys.Tests.Access;

namespace LisPortal.Journeys.Tests.BadInput;

/// <summary>One way to get a request wrong.</summary>
/// <param name="Status">The only right answer; null where several are.</param>
/// <param name="Code">Code of the problem, or of one of its fields.</param>
/// <param name="Path">What the JSON path of that field begins with.</param>
internal sealed record Spoiled(string How, HttpRequestMessage Request, int? Status = null, string? Code = null, string? Path = null);

/// <summary>Makes every kind of wrong request out of the documented example of an operation.</summary>
internal static class Spoiler
{
    private static readonly string _long = new('å', 20_000);

    /// <summary>Put in place of every value of a body, one at a time. Null stands for JSON's.</summary>
    private static readonly JsonNode?[] _values =
    [
        null,
        "",
        "x",
        "a\0b",
        "\ud800",
        _long,
        -1,
        99_999_999_999,
        1.5,
        true,
        "2018-02-30",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        Guid.Empty.ToString(),
        new JsonObject(),
        new JsonArray(),
        new JsonArray(null, null),
    ];

    private static readonly string[] _bodies =
    [
        "",
        "{",
        "null",
        "[]",
        "1",
        "\"text\"",
        "{\"\\u0000\":1}",
        new string('[', 2_000),
        "{\"a\":1}{\"a\":1}",
        $"{{\"a\":\"{new string('a', 2 << 20)}\"}}",
    ];

    private static readonly string[] _queries =
    [
        "",
        "x",
        "-1",
        "99999999999",
        "%00",
        "%ff%fe",
        "%27%3B--",
        Uri.EscapeDataString(_long)[..4_000],
    ];

    private static readonly string[] _segments = ["not-an-id", "-1", "99999999999", "%2e%2e%2f", "%ff", Guid.Empty.ToString()];

    private static readonly string?[] _versions =
    [
        null,
        "abc",
        "\"abc\"",
        "\"-1\"",
        "\"99999999999999999999\"",
        "W/\"1\"",
        "\"1\", \"2\"",
        "\"1.\"",
        "\"1.æ\"",
        "\"1.0123456789abcdef\"",
    ];

    /// <summary>None of them is UTF-8, which JSON is sent as.</summary>
    private static readonly string[] _charsets = ["zzz", "utf-7", "utf-16", "\"utf-16\"", "iso-8859-1", "''", "%00"];

    private static readonly string[] _compressions = ["gzip", "br", "identity, gzip", "zzz"];

    /// <summary>No text at all, as value and as name.</summary>
    private static readonly byte[][] _bytes =
    [
        [0xff, 0xfe, (byte)'{', 0, (byte)'}', 0],
        [0xef, 0xbb, 0xbf, (byte)'{'],
        [.. "{\"a\":\""u8, 0xc3, 0x28, .. "\"}"u8],
        [.. "{\""u8, 0xff, .. "\":1}"u8],
        [.. "{\"\\ud800\":1}"u8],
        [0x1f, 0x8b, 8, 0],
    ];

    /// <summary>Headers that the framework may try to understand.</summary>
    private static readonly (string Name, string Value)[] _headers =
    [
        ("Accept", ";;;"),
        ("Accept", "a/b;q=x"),
        ("Accept-Language", "\"*-,;q=9"),
        ("Accept-Encoding", "br;q=x, ;;"),
        ("Range", "bytes=abc"),
        ("Range", "bytes=9-1"),
        ("If-None-Match", "\""),
        ("If-Modified-Since", "yesterday"),
        ("If-Unmodified-Since", "99999999999999999999"),
        ("X-Forwarded-For", "a, [::1, \"\""),
        ("X-Forwarded-Proto", "javascript"),
        ("traceparent", "00-zz-zz-01"),
        ("Origin", "\\"),
        ("X-Long", new string('h', 16_000)),
    ];

    public static IEnumerable<Spoiled> Requests(Operation operation, IReadOnlyDictionary<string, Guid> ids)
    {
        foreach (var segment in operation.Path.Contains('{', StringComparison.Ordinal) ? _segments : [])
            yield return new($"path with {segment}", Readdressed(operation.Request(ids), path => Replaced(operation.Path, segment)));
        foreach (var name in operation.Query)
        {
            foreach (var value in _queries)
                yield return new(
                    $"?{name}={Shown(value)}",
                    Readdressed(
                        operation.Request(ids),
                        path => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={value}"
                    )
                );
        }
        foreach (var version in operation.Method == HttpMethod.Get ? [] : _versions)
            yield return new($"If-Match {version ?? "missing"}", WithHeader(operation.Request(ids), "If-Match", version));
        foreach (var key in operation.Method == HttpMethod.Post ? [new string('k', 101), "", "blå"] : Array.Empty<string>())
            yield return new($"Idempotency-Key {Shown(key)}", WithHeader(operation.Request(ids), "Idempotency-Key", key));
        foreach (var (name, value) in _headers)
            yield return new($"{name} {Shown(value)}", WithHeader(operation.Request(ids), name, value));
        if (operation.MediaType is null)
            yield break;
        foreach (var charset in _charsets)
            yield return new(
                $"charset {charset}",
                WithContentHeader(operation.Request(ids), "Content-Type", $"{operation.MediaType}; charset={charset}"),
                415,
                operation.Example is null ? null : "request.media-type"
            );
        foreach (var compression in _compressions)
            yield return new(
                $"Content-Encoding {compression}",
                WithContentHeader(operation.Request(ids), "Content-Encoding", compression),
                415,
                operation.Example is null ? null : "request.media-type"
            );
        foreach (var form in new[] { "multipart/form-data", "multipart/form-data; boundary=", "application/x-www-form-urlencoded" })
            yield return new($"as {form}", WithContentHeader(operation.Request(ids), "Content-Type", form));
        foreach (var bytes in _bytes)
            yield return new(
                $"bytes {Convert.ToHexString(bytes)}",
                WithBytes(operation.Request(ids), bytes, operation.MediaType),
                operation.Example is null ? null : 400
            );
        yield return new("another media type", WithBody(operation.Request(ids), "text", "text/plain"));
        foreach (var body in operation.Example is null ? [] : _bodies)
            yield return new($"body {Shown(body)}", WithBody(operation.Request(ids), body, "application/json"));
        if (operation.Example is null)
            yield break;
        foreach (var place in Places(operation.Example, []))
        {
            foreach (var value in _values)
            {
                var request = operation.Request(ids);
                var body = JsonNode.Parse(request.Content!.ReadAsStringAsync().Result)!;
                Set(body, place, value);
                yield return new(
                    $"{string.Join('.', place)} = {Shown(value?.ToJsonString() ?? "null")}",
                    WithBody(request, body.ToJsonString(), "application/json")
                );
            }
        }
    }

    /// <summary>Every value inside, objects and lists included.</summary>
    private static IEnumerable<IReadOnlyList<object>> Places(JsonNode? node, IReadOnlyList<object> at)
    {
        if (at.Count > 0)
            yield return at;
        var inside = node switch
        {
            JsonObject parent => parent.SelectMany(child => Places(child.Value, [.. at, child.Key])),
            JsonArray { Count: > 0 } list => Places(list[0], [.. at, 0]),
            _ => [],
        };
        foreach (var place in inside)
            yield return place;
    }

    private static void Set(JsonNode body, IReadOnlyList<object> place, JsonNode? value)
    {
        var parent = place.SkipLast(1).Aggregate(body, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        if (place[^1] is int last)
            parent[last] = value?.DeepClone();
        else
            parent[(string)place[^1]] = value?.DeepClone();
    }

    private static string Replaced(string path, string segment) =>
        string.Join('/', path["/api/v1/".Length..].Split('/').Select(part => part.StartsWith('{') ? segment : part));

    private static HttpRequestMessage Readdressed(HttpRequestMessage request, Func<string, string> change)
    {
        request.RequestUri = new Uri(change(request.RequestUri!.OriginalString), UriKind.Relative);
        return request;
    }

    private static HttpRequestMessage WithHeader(HttpRequestMessage request, string name, string? value)
    {
        request.Headers.Remove(name);
        if (value is not null)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static HttpRequestMessage WithContentHeader(HttpRequestMessage request, string name, string value)
    {
        // As bytes: content that knows itself to be JSON would write itself in the charset it is given.
        var mediaType = request.Content!.Headers.ContentType?.ToString();
        request.Content = new ByteArrayContent(request.Content.ReadAsByteArrayAsync().Result);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        request.Content.Headers.Remove(name);
        request.Content.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static HttpRequestMessage WithBytes(HttpRequestMessage request, byte[] bytes, string mediaType)
    {
        request.Content = new ByteArrayContent(bytes);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return request;
    }

    private static HttpRequestMessage WithBody(HttpRequestMessage request, string text, string mediaType)
    {
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        request.Headers.ExpectContinue = text.Length > 1_000_000;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return request;
    }

    private static string Shown(string text) => text.Length > 40 ? $"{text[..40]}… ({text.Length})" : text;
}
