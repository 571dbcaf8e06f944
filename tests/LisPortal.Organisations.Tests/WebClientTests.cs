using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Organisations.Tests;

/// <summary>How the built web client and the API's answers go over the wire (ADR 8).</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class WebClientTests(Engine engine)
{
    private const string Script = "/assets/app-0123abcd.js";
    private const string Page = "<!doctype html><title>LisPortal</title>";
    private static readonly string _code = string.Concat(Enumerable.Repeat("export const plass = 'Bodø';\n", 100));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lisportal-web-client-");
    private TestPortal _portal = null!;
    private Visitor _visitor = null!;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        Write("/index.html", Page);
        Write(Script, _code);
        Write("/assets/inter-0123abcd.woff2", "a font");
        _portal = await TestPortal.Start(engine, new Dictionary<string, string> { ["LisPortal:WebClient:Folder"] = _folder.FullName });
        _visitor = await _portal.Visit();
    }

    [OneTimeTearDown]
    public async Task StopPortal()
    {
        _visitor.Dispose();
        await _portal.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [TestCase("br", "br")]
    [TestCase("gzip", "gzip")]
    [TestCase("gzip, deflate, br, zstd", "br")]
    [TestCase("br;q=0.5, gzip", "gzip")]
    [TestCase("BR", "br")]
    [TestCase("*", "br")]
    [TestCase("br;q=0, *;q=0.1", "gzip")]
    [TestCase("br;q=0, gzip;q=0", null)]
    [TestCase("identity", null)]
    [TestCase("deflate, zstd", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    [TestCase(";;q=nonsense", null)]
    public async Task Get_Asset_IsEncodedAsAskedFor(string? accepts, string? expected)
    {
        var answer = await Get(Script, accepts);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(expected is null ? [] : [expected]);
        answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/javascript; charset=utf-8");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeFalse(); // The page's.
        var body = await answer.Content.ReadAsByteArrayAsync();
        Decoded(body, expected).ShouldBe(_code);
        body.Length.ShouldBe((int)answer.Content.Headers.ContentLength!);
        if (expected is not null)
            body.Length.ShouldBeLessThan(_code.Length / 2);
    }

    [Test]
    public async Task Get_AssetOfKnownVersion_IsNotModified()
    {
        var encoded = await Get(Script, "br");
        var plain = await Get(Script, null);
        encoded.Headers.ETag.ShouldNotBe(plain.Headers.ETag); // Two representations are never taken for one another.

        var again = await Get(Script, "br", request => request.Headers.IfNoneMatch.Add(encoded.Headers.ETag!));
        var other = await Get(Script, null, request => request.Headers.IfNoneMatch.Add(encoded.Headers.ETag!));

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(encoded.Headers.ETag);
        again.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        again.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Test]
    public async Task Head_Asset_SaysWhatGetWould()
    {
        var get = await Get(Script, "br");
        using var request = new HttpRequestMessage(HttpMethod.Head, Script);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");

        var head = await _visitor.Http.SendAsync(request);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        head.Content.Headers.ContentLength.ShouldBe(get.Content.Headers.ContentLength);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        head.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Test]
    public async Task Get_Range_IsOfTheEncodedFileAndOfThatVersionOnly()
    {
        var whole = await Get(Script, "br");
        var bytes = await whole.Content.ReadAsByteArrayAsync();

        var part = await Get(Script, "br", Range(whole.Headers.ETag!));
        var ofAnother = await Get(Script, null, Range(whole.Headers.ETag!));

        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        part.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(bytes[..10]);
        ofAnother.StatusCode.ShouldBe(HttpStatusCode.OK);
        Decoded(await ofAnother.Content.ReadAsByteArrayAsync(), null).ShouldBe(_code);

        static Action<HttpRequestMessage> Range(EntityTagHeaderValue version) =>
            request =>
            {
                request.Headers.Range = new RangeHeaderValue(0, 9);
                request.Headers.IfRange = new RangeConditionHeaderValue(version);
            };
    }

    [TestCase("/")]
    [TestCase("/index.html")]
    [TestCase("/advertisements")]
    [TestCase("/position-groups/5/ranking?q=a")]
    public async Task Get_AnyPage_IsTheEncodedPageAndAlwaysFresh(string path)
    {
        var answer = await Get(path, "gzip, br");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        answer.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'self'");
        Decoded(await answer.Content.ReadAsByteArrayAsync(), "br").ShouldBe(Page);
    }

    [Test]
    public async Task Get_FileThatIsNotCompressible_IsSentAsItIs()
    {
        var answer = await Get("/assets/inter-0123abcd.woff2", "gzip, br");

        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        answer.Headers.Vary.ShouldBeEmpty();
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("font/woff2");
        (await answer.Content.ReadAsStringAsync()).ShouldBe("a font");
    }

    [TestCase("/assets/app-0f0f0f0f.js", TestName = "{m}(an older release's)")]
    [TestCase(Script + ".br", TestName = "{m}(a variant)")]
    [TestCase("/index.html.gz", TestName = "{m}(the page's variant)")]
    public async Task Get_NoSuchFile_IsNotFoundAndNotAPage(string path)
    {
        var answer = await Get(path, "br");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Test]
    public async Task Post_Asset_IsRefusedWithoutEncoding()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Script);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");

        var answer = await _visitor.Http.SendAsync(request);

        ((int)answer.StatusCode).ShouldBeOneOf(404, 405);
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [TestCase("/api/v1/rounds")]
    [TestCase("/api/v1/organisations")]
    public async Task Get_ApiReading_IsCompressed(string path)
    {
        var answer = await Get(path, "gzip, br");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        Decoded(await answer.Content.ReadAsByteArrayAsync(), "br").ShouldContain("items");
        (await Get(path, null)).Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Test]
    public async Task ApiAnswer_WithASecretOrWhatWasSent_IsNeverCompressed()
    {
        (await Get("/api/v1/session", "gzip, br")).Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await Get("/api/v1/no-such-thing", "gzip, br")).Content.Headers.ContentEncoding.ShouldBeEmpty();

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        request.Content = new StringContent("{\"email\":\"a@b.example\",\"password\":\"x\"}", Encoding.UTF8, "application/json");
        (await _visitor.Http.SendAsync(request)).Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> Get(string path, string? accepts, Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepts is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        with?.Invoke(request);
        return await _visitor.Http.SendAsync(request);
    }

    /// <summary>As the client's build does: what is worth it is compressed, fonts are not.</summary>
    private void Write(string path, string content)
    {
        var file = Path.Join(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        if (path.EndsWith(".woff2", StringComparison.Ordinal))
            return;
        using (var brotli = new BrotliStream(File.Create(file + ".br"), CompressionLevel.SmallestSize))
            brotli.Write(Encoding.UTF8.GetBytes(content));
        using var gzip = new GZipStream(File.Create(file + ".gz"), CompressionLevel.SmallestSize);
        gzip.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Decoded(byte[] body, string? encoding)
    {
        using var sent = new MemoryStream(body);
        using Stream decoded = encoding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var reader = new StreamReader(decoded, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
