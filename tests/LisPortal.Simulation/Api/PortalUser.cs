using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LisPortal.Simulation.Api;

/// <summary>Somebody who uses the portal as a browser would: with cookies and an anti-forgery token of their own.</summary>
internal sealed class PortalUser(Portal portal)
{
    private const int MostTries = 20;
    private static readonly TimeSpan _shortestWait = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, string> _cookies = [];
    private string? _antiForgeryToken;

    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };

    public Guid UserId { get; private set; }

    public Task SignInAsync(string email, string password, CancellationToken stop) => EnterAsync("session", email, password, stop);

    /// <summary>Makes an account for an applicant, who is signed in by it.</summary>
    public Task RegisterAsync(string email, string password, CancellationToken stop) => EnterAsync("accounts", email, password, stop);

    /// <summary>Opens a one-time link; signs nobody in.</summary>
    public async Task SetPasswordAsync(string token, string password, CancellationToken stop)
    {
        Remember(await ReadAsync<Session>("session", stop));
        await PostAsync("sign-in-links/redemption", new { token, password }, stop);
    }

    public async Task<T> ReadAsync<T>(string path, CancellationToken stop) =>
        await SendAsync<T>(HttpMethod.Get, path, null, null, null, stop);

    /// <summary>All pages of a list.</summary>
    /// <param name="path">With or without a query.</param>
    public async Task<IReadOnlyList<T>> ReadAllAsync<T>(string path, CancellationToken stop)
    {
        List<T> items = [];
        var separator = path.Contains('?') ? '&' : '?';
        for (string? after = null; ; )
        {
            var page = await ReadAsync<Page<T>>($"{path}{separator}limit=500{(after is null ? "" : $"&after={after}")}", stop);
            items.AddRange(page.Items);
            if ((after = page.Next) is null)
            {
                return items;
            }
        }
    }

    /// <param name="key">Idempotency key: the same one again has one effect and the same answer.</param>
    public async Task<Guid> CreateAsync(string path, object body, CancellationToken stop, string? key = null) =>
        (await SendAsync<Created>(HttpMethod.Post, path, body, null, key, stop)).Id;

    /// <returns>The version of a record as its ETag says it: what a change of it must name.</returns>
    public Task<string?> TagAsync(string path, CancellationToken stop) => DoAsync(HttpMethod.Get, path, null, null, stop);

    public Task<T> PostAsync<T>(string path, object body, CancellationToken stop) =>
        SendAsync<T>(HttpMethod.Post, path, body, null, null, stop);

    /// <param name="seen">ETag of the version seen, sent as <c>If-Match</c>.</param>
    /// <returns>The ETag of the version this has made, if it has one.</returns>
    public Task<string?> PostAsync(string path, object? body, CancellationToken stop, string? seen = null) =>
        DoAsync(HttpMethod.Post, path, body, seen, stop);

    /// <inheritdoc cref="PostAsync(string, object, CancellationToken, string)"/>
    public Task<string?> PutAsync(string path, object body, CancellationToken stop, string? seen = null) =>
        DoAsync(HttpMethod.Put, path, body, seen, stop);

    private async Task EnterAsync(string path, string email, string password, CancellationToken stop)
    {
        Remember(await ReadAsync<Session>("session", stop));
        Remember(await PostAsync<Session>(path, new { email, password }, stop));
    }

    private void Remember(Session session)
    {
        _antiForgeryToken = session.AntiForgeryToken;
        UserId = session.UserId ?? Guid.Empty;
    }

    private async Task<string?> DoAsync(HttpMethod method, string path, object? body, string? seen, CancellationToken stop)
    {
        using var answer = await SendAsync(method, path, body, seen, null, stop);
        return answer.Headers.ETag?.Tag;
    }

    private async Task<T> SendAsync<T>(HttpMethod method, string path, object? body, string? seen, string? key, CancellationToken stop)
    {
        using var answer = await SendAsync(method, path, body, seen, key, stop);
        return await answer.Content.ReadFromJsonAsync<T>(Json, stop)
            ?? throw new JsonException($"{method} {path} was answered with nothing.");
    }

    /// <summary>Sends, waits and sends again when told that there have been too many requests, and raises refusals.</summary>
    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        object? body,
        string? seen,
        string? key,
        CancellationToken stop
    )
    {
        var content = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), Json);
        for (var attempt = 1; ; attempt++)
        {
            using var request = Request(method, path, content, seen, key);
            var startedAt = Stopwatch.GetTimestamp();
            var answer = await portal.Http.SendAsync(request, stop);
            await answer.Content.LoadIntoBufferAsync(stop);
            portal.Times.Answered(startedAt);
            Keep(answer);
            if (answer.IsSuccessStatusCode)
            {
                return answer;
            }

            using (answer)
            {
                if (answer.StatusCode != HttpStatusCode.TooManyRequests || attempt == MostTries)
                {
                    throw new Problem($"{method} {path}", answer.StatusCode, await DetailsAsync(answer, stop));
                }

                await Task.Delay(answer.Headers.RetryAfter?.Delta ?? _shortestWait, stop);
            }
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, byte[]? content, string? seen, string? key)
    {
        var request = new HttpRequestMessage(method, new Uri(portal.Api, path));
        if (content is not null)
        {
            request.Content = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        if (method != HttpMethod.Get && _antiForgeryToken is not null)
        {
            request.Headers.Add("X-CSRF-Token", _antiForgeryToken);
        }

        if (seen is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(seen));
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }

    private void Keep(HttpResponseMessage answer)
    {
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            if (cookie.Split(';', 2)[0].Split('=', 2) is [var name, var value])
            {
                _cookies[name] = value;
            }
        }
    }

    private static async Task<ProblemDetails> DetailsAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<ProblemDetails>(Json, stop) ?? Without();
        }
        catch (JsonException)
        {
            return Without();
        }

        ProblemDetails Without() => new(answer.ReasonPhrase, null, null, null, null);
    }

    private sealed record Session(Guid? UserId, string AntiForgeryToken);

    private sealed record Created(Guid Id);

    private sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
}
