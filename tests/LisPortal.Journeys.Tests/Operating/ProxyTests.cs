using System.Net;
using LisPortal.Api.Hosting;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Operating;

/// <summary>What a host believes of what is said about its visitors, and by whom.</summary>
internal sealed class ProxyTests
{
    private const int PerAddress = 2;
    private const int Burst = PerAddress * 4;

    [Test]
    public async Task Cookies_BehindANamedProxyWithTls_AreSecureAndTheSiteIsPinned()
    {
        await using var portal = await Behind("127.0.0.1, ::1");

        using var answer = await Ask(portal, "203.0.113.5", "https");

        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    [TestCase(null)]
    [TestCase("192.0.2.7, 2001:db8::/32")]
    public async Task Headers_OfASenderWhoIsNotNamed_AreIgnored(string? proxies)
    {
        await using var portal = await Behind(proxies);

        using var answer = await Ask(portal, "203.0.113.5", "https");
        var statuses = await Statuses(portal, number => $"203.0.113.{number}");

        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => !cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        statuses.ShouldContain(HttpStatusCode.TooManyRequests, "they all come from one address");
    }

    [TestCase("203.0.113.{0}", false, Description = "one visitor each")]
    [TestCase("203.0.113.{0}, 10.1.2.3, 10.9.9.9", false, Description = "through three proxies, all named")]
    [TestCase("203.0.113.{0}:4711", false, Description = "with the port, as some proxies write it")]
    [TestCase("2001:db8:0:{0}::1", false, Description = "a network each")]
    [TestCase("203.0.113.9", true, Description = "one visitor")]
    [TestCase("198.51.100.{0}, 203.0.113.9", true, Description = "what the visitor made up stands left of what the proxy saw")]
    [TestCase("198.51.100.{0}, 10.1.2.3, 203.0.113.9, 10.1.2.3", true, Description = "also when it looks like a chain of proxies")]
    [TestCase("2001:db8:0:7::{0}", true, Description = "one subscriber has all addresses of a /64")]
    [TestCase("not-an-address-{0}", true, Description = "unreadable is the proxy itself")]
    public async Task Limits_BehindNamedProxies_CountPerVisitor(string chain, bool one)
    {
        await using var portal = await Behind("127.0.0.1 ::1 10.0.0.0/8");

        var statuses = await Statuses(portal, number => chain.Replace("{0}", $"{number}", StringComparison.Ordinal));

        statuses.Contains(HttpStatusCode.TooManyRequests).ShouldBe(one);
        statuses.Count(status => status == HttpStatusCode.OK).ShouldBeGreaterThanOrEqualTo(PerAddress);
    }

    [TestCase("proxy.example")]
    [TestCase("10.0.0.0/99")]
    [TestCase("10.0.0.1, 300.0.0.1")]
    public void Start_ProxyThatIsNoAddress_IsRefusedByName(string proxies) =>
        Should
            .Throw<StartupException>(() => PortalHost.Build([$"--LisPortal:Proxies={proxies}"]))
            .Message.ShouldStartWith("LisPortal:Proxies: «");

    [Test]
    public void Start_FrameworksOwnSwitchThatBelievesAnybody_IsRefused() =>
        Should
            .Throw<StartupException>(() => PortalHost.Build(["--ForwardedHeaders_Enabled=true"]))
            .Message.ShouldContain("LisPortal__Proxies");

    private static Task<TestPortal> Behind(string? proxies)
    {
        var settings = new Dictionary<string, string> { ["LisPortal:RateLimits:PerAddress"] = $"{PerAddress}" };
        if (proxies is not null)
            settings["LisPortal:Proxies"] = proxies;
        return TestPortal.Start(Engine.Sqlite, settings, kestrel: true);
    }

    /// <summary>More requests at once than one visitor may make.</summary>
    private static async Task<IReadOnlyList<HttpStatusCode>> Statuses(TestPortal portal, Func<int, string> forwardedFor)
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, Burst * 4).Select(number => Ask(portal, forwardedFor(number), "https")));
        return [.. answers.Select(answer => answer.StatusCode)];
    }

    private static async Task<HttpResponseMessage> Ask(TestPortal portal, string forwardedFor, string scheme)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/session");
        request.Headers.Host = "lisportal.example"; // A site on one's own machine is never pinned.
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", forwardedFor);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", scheme);
        return await http.SendAsync(request);
    }
}
