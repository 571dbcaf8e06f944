using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.BadInput;

/// <summary>Requests that no HTTP client would send, byte by byte, at a listening host.</summary>
internal sealed class RawRequestTests
{
    private const string Get = "GET /api/v1/organisations HTTP/1.1\r\nHost: a\r\n";
    private const string Post = "POST /api/v1/session HTTP/1.1\r\nHost: a\r\n";

    private static readonly string[] _requests =
    [
        // What the server itself refuses to read.
        "rubbish\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n",
        $"GET /{new string('a', 9_000)} HTTP/1.1\r\nHost: a\r\n\r\n",
        $"{Get}{string.Concat(Enumerable.Range(0, 120).Select(number => $"X-{number}: a\r\n"))}\r\n",
        $"{Get}X-Long: {new string('a', 40_000)}\r\n\r\n",
        $"{Get}X y: a\r\n\r\n",
        $"{Get}X: a\0b\r\n\r\n",
        $"{Post}Content-Length: x\r\n\r\n",
        $"{Post}Content-Type: application/json\r\n\r\n",
        $"{Post}Transfer-Encoding: zzz\r\n\r\n",
        $"{Post}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        $"{Post}Content-Type: application/json\r\nContent-Length: 2\r\nExpect: tea\r\n\r\n{{}}",
        // What reaches the pipeline.
        "GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/organisations?code=%zz&%ff=%c0%ae HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/organisations?limit=1&limit=x HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/../../../etc/hosts HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /assets/%2e%2e%2f%2e%2e%2fappsettings.json HTTP/1.1\r\nHost: a\r\n\r\n",
        $"GET /{new string('a', 4_000)} HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /%ff%fe%5c..%5c HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=abc\r\nIf-Match: \"\r\nIf-Modified-Since: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=999999-\r\n\r\n",
        "TEA /api/v1/session HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /health/ready HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
        "GET /swagger/index.html HTTP/1.1\r\nHost: a\r\n\r\n",
        $"{Get}Cookie: lisportal-session=chunks-2000000000\r\n\r\n",
        $"{Get}Cookie: lisportal-session=%zz; lisportal-csrf=\"; =; ;;a\r\n\r\n",
        "GET /api/v1/session HTTP/1.1\r\nHost: a\r\nCookie: lisportal-csrf=CfDJ8AAAA; lisportal-session=CfDJ8AAAA\r\n\r\n",
        "DELETE /api/v1/session HTTP/1.1\r\nHost: a\r\nCookie: lisportal-session=chunks-2000000000\r\nX-CSRF-Token: CfDJ8\r\n\r\n",
        $"{Get}Authorization: Bearer a.b.c\r\n\r\n",
        $"{Get}Authorization: Bearer \r\n\r\n",
        $"{Get}Authorization: Bearer {Convert.ToBase64String("{\"alg\":\"none\"}"u8)}.e30.\r\n\r\n",
        // An anti-forgery token looked for in a form that cannot be read.
        $"{Post}Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
        $"{Post}Content-Type: multipart/form-data; boundary={new string('b', 300)}\r\nContent-Length: 3\r\n\r\nabc",
        $"{Post}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000\r\n\r\n{new string('k', 3_000)}",
        $"{Post}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\na=b",
        .. new[]
        {
            "Authorization: Basic !!!\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b",
            "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
            "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5\r\n\r\n--b\r\n",
            $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000\r\n\r\n{new string('k', 3_000)}",
            $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4400\r\n\r\n{string.Concat(Enumerable.Repeat("a=b&", 1_100))}",
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 24\r\n\r\ngrant_type=%zz&scope=%00",
            "Content-Type: application/x-www-form-urlencoded; charset=utf-7\r\nContent-Length: 3\r\n\r\na=b",
        }.Select(rest => $"POST /api/v1/tokens HTTP/1.1\r\nHost: a\r\n{rest}"),
    ];

    [Test]
    [CancelAfter(120_000)]
    public async Task Answers_ToBytesThatNoClientSends_AreRefusalsAndNeverFaults(CancellationToken cancellationToken)
    {
        var log = new Errors();
        var client = Directory.CreateTempSubdirectory("lisportal-test-client-");
        await File.WriteAllTextAsync(Path.Combine(client.FullName, "index.html"), "<!doctype html>", cancellationToken);
        try
        {
            await using var portal = await TestPortal.Start(
                Engine.Sqlite,
                new Dictionary<string, string> { ["LisPortal:WebClient:Folder"] = client.FullName },
                kestrel: true,
                services => services.AddSingleton<ILoggerProvider>(log)
            );
            using var visitor = await portal.Visit();
            var address = visitor.Http.BaseAddress!;

            List<string> wrong = [];
            foreach (var request in _requests)
            {
                var answer = await Ask(address, request, cancellationToken);
                if (Fault(answer) is { } fault)
                    wrong.Add($"{(request.Length > 120 ? request[..120] : request)}: {fault}");
            }
            await Abandon(address, cancellationToken);
            await visitor.Refresh();

            wrong.ShouldBeEmpty();
            log.Written.ShouldBeEmpty("a request that cannot be read is nobody's fault here");
        }
        finally
        {
            client.Delete(recursive: true);
        }
    }

    private static async Task<string> Ask(Uri address, string request, CancellationToken cancellationToken)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
        var stream = socket.GetStream();
        // To be read to its end. Not by closing our half: the server would take that for having left.
        var whole = request.Replace("Host: a\r\n", "Host: a\r\nConnection: close\r\n", StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.Latin1.GetBytes(whole), cancellationToken);
        using var answer = new StreamReader(stream, Encoding.UTF8);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        try
        {
            return await answer.ReadToEndAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "HTTP/1.1 599 hangs\r\n\r\n";
        }
        catch (IOException)
        {
            return ""; // The server has hung up on what it did not want to read to its end.
        }
    }

    /// <summary>Leaves in the middle of a body, and while the answer is being made.</summary>
    private static async Task Abandon(Uri address, CancellationToken cancellationToken)
    {
        foreach (var request in new[] { $"{Post}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{\"email\"", $"{Get}\r\n" })
        {
            using var socket = new TcpClient { LingerState = new LingerOption(enable: true, seconds: 0) };
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
            await socket.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), cancellationToken);
        }
    }

    /// <returns>Null for an answer with a body as it should be, and for the server's own refusals, which have none.</returns>
    private static string? Fault(string answer)
    {
        if (answer.Length == 0)
            return null;
        var status = int.Parse(answer.AsSpan("HTTP/1.1 ".Length, 3), CultureInfo.InvariantCulture);
        var body = answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        if (status >= 500)
            return answer;
        if (status < 400 || body.Length == 0 || !answer.Contains("application/problem+json", StringComparison.Ordinal))
            return status >= 400 && body.Length > 0 && !answer.Contains("\"error\":", StringComparison.Ordinal) ? answer : null;
        // Written in chunks: the object lies between the first brace and the last.
        var problem = JsonNode.Parse(body[body.IndexOf('{', StringComparison.Ordinal)..(body.LastIndexOf('}') + 1)])!;
        return problem["code"]?.GetValue<string>() is { Length: > 0 } ? null : answer;
    }

    private sealed class Errors : ILoggerProvider, ILogger
    {
        public List<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
                lock (Written)
                    Written.Add($"{formatter(state, exception)} {exception}");
        }

        public void Dispose() { }
    }
}
