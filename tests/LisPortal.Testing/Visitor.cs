using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace LisPortal.Testing;

/// <summary>Somebody at a browser, or a machine: speaks HTTP to the portal as a client would.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private string? _antiForgeryToken;

    /// <summary>For what this visitor may not see.</summary>
    private const string NoMark = "0000000000000000";

    public Visitor(Uri address, HttpMessageHandler handler) =>
        _http = new HttpClient(handler) { BaseAddress = new Uri(address, "/api/v1/") };

    /// <summary>Who the last session answer said this is.</summary>
    public Guid UserId { get; private set; }

    /// <summary>For raw requests that a test wants to get wrong.</summary>
    public HttpClient Http => _http;

    public async Task SignIn(string email, string password) =>
        Remember(await (await Post("session", new { email, password })).ShouldBeOk());

    public async Task Register(string email, string password = TestPortal.Password) =>
        Remember(await (await Post("accounts", new { email, password })).ShouldBeOk());

    /// <summary>Fetches the session and its anti-forgery token anew.</summary>
    public async Task Refresh() => Remember(await (await Get("session")).ShouldBeOk());

    public void UseToken(string token) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path);

    public async Task<JsonNode> Read(string path) => await (await Get(path)).ShouldBeOk();

    /// <summary>Codes of the tasks that wait for the visitor.</summary>
    /// <param name="link">Only of those that lead here.</param>
    public async Task<IReadOnlyList<string>> Tasks(string? link = null) =>
        [
            .. (await Read("tasks"))["items"]!
                .AsArray()
                .Where(task => link is null || task!["link"]!.GetValue<string>() == link)
                .Select(task => task!["code"]!.GetValue<string>()),
        ];

    /// <param name="key">Idempotency key.</param>
    public Task<HttpResponseMessage> Post(string path, object? body = null, string? key = null) =>
        Send(HttpMethod.Post, path, body, key: key);

    /// <param name="version">Goes out as <c>If-Match</c>: the ETag of that version of the record the path is about.</param>
    public Task<HttpResponseMessage> Post(string path, object body, int version) => Send(HttpMethod.Post, path, body, version);

    /// <param name="version">Goes out as <c>If-Match</c>: the ETag of that version of the record the path is about.</param>
    public Task<HttpResponseMessage> Put(string path, object body, int? version = null) => Send(HttpMethod.Put, path, body, version);

    /// <param name="seen">An ETag as it was given.</param>
    public Task<HttpResponseMessage> Put(string path, object body, EntityTagHeaderValue seen)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body, options: Json) };
        request.Headers.IfMatch.Add(seen);
        return Send(request);
    }

    public Task<HttpResponseMessage> Delete(string path, int? version = null) => Send(HttpMethod.Delete, path, null, version);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body, int? version = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = body as HttpContent ?? JsonContent.Create(body, options: Json);
        if (_antiForgeryToken is not null)
            request.Headers.Add("X-CSRF-Token", _antiForgeryToken);
        if (version is { } seen)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen.ToString(CultureInfo.InvariantCulture)}.{await Mark(path)}\""));
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await _http.SendAsync(request);
    }

    /// <summary>A request made by the test itself, with this visitor's anti-forgery token.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (_antiForgeryToken is not null)
            request.Headers.TryAddWithoutValidation("X-CSRF-Token", _antiForgeryToken);
        return _http.SendAsync(request);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>
    /// What the ETag of the record says besides the number, read as a client would: from the record, whose address is the path's own or
    /// one above it, or from the whole it is a part of.
    /// </summary>
    private async Task<string> Mark(string path)
    {
        if (path.Split('/') is ["rounds", _, "quota", "regions" or "employers", var part, _] parts)
        {
            using var whole = await Get(string.Join('/', parts[..3]));
            var tags = (whole.IsSuccessStatusCode ? await whole.ShouldBeOk() : new JsonObject())["regions"]?.AsArray() ?? [];
            var found = tags.SelectMany(region => region!["employers"]!.AsArray().Append(region))
                .FirstOrDefault(one => (one!["employerId"] ?? one["regionId"])!.GetValue<string>() == part);
            return found is null ? NoMark : MarkOf(found["etag"]!.GetValue<string>());
        }
        for (var address = path; address.Length > 0; address = address[..Math.Max(0, address.LastIndexOf('/'))])
        {
            using var record = await Get(address);
            if (record is { IsSuccessStatusCode: true, Headers.ETag: { } tag })
                return MarkOf(tag.Tag);
        }
        return NoMark;
    }

    private static string MarkOf(string tag) => tag.Trim('"').Split('.')[1];

    internal static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };

    private void Remember(JsonNode session)
    {
        _antiForgeryToken = session["antiForgeryToken"]!.GetValue<string>();
        UserId = session["userId"] is { } id ? id.GetValue<Guid>() : Guid.Empty;
    }
}

/// <summary>What tests expect of an answer, with the answer's own words when it differs.</summary>
public static class Answers
{
    public static Task<JsonNode> ShouldBeOk(this HttpResponseMessage answer) => answer.ShouldHave(HttpStatusCode.OK);

    public static async Task<Guid> ShouldBeCreated(this HttpResponseMessage answer) =>
        (await answer.ShouldHave(HttpStatusCode.Created))["id"]!.GetValue<Guid>();

    public static Task ShouldBeNoContent(this HttpResponseMessage answer) => answer.ShouldHave(HttpStatusCode.NoContent);

    /// <summary>Problem details with this status, code and rule.</summary>
    public static async Task<JsonNode> ShouldBeProblem(
        this HttpResponseMessage answer,
        HttpStatusCode status,
        string code,
        string? rule = null
    )
    {
        var problem = await answer.ShouldHave(status);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        problem["code"]!.GetValue<string>().ShouldBe(code, problem.ToJsonString());
        if (rule is not null)
            problem["rule"]?.GetValue<string>().ShouldBe(rule, problem.ToJsonString());
        return problem;
    }

    public static int Version(this HttpResponseMessage answer) =>
        int.Parse(answer.Headers.ETag.ShouldNotBeNull().Tag.Trim('"').Split('.')[0], CultureInfo.InvariantCulture);

    public static async Task<JsonNode> ShouldHave(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, $"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri}: {text}");
        return text.Length > 0 && answer.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) == true
            ? JsonNode.Parse(text)!
            : new JsonObject();
    }
}
