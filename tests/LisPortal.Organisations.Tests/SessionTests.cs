using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Organisations.Tests;

[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class SessionTests(Engine engine)
{
    private readonly ManualTime _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private TestPortal _portal = null!;
    private World _world = null!;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        _portal = await TestPortal.Start(engine, services: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_time)));
        _world = new World(_portal);
    }

    [OneTimeTearDown]
    public async Task StopPortal() => await _portal.DisposeAsync();

    [Test]
    public async Task SignOut_CopyOfTheCookie_IsWorthNothingAfterwards()
    {
        using var applicant = await _world.Applicant();
        var email = (await applicant.Read("session"))["email"]!.GetValue<string>();
        using var owner = await _portal.Visit();
        var copied = SessionCookie(await owner.Post("session", new { email, password = TestPortal.Password }));
        await owner.Refresh();
        (await IsSignedIn(copied)).ShouldBeTrue();

        await (await owner.Delete("session")).ShouldBeNoContent();

        (await IsSignedIn(copied)).ShouldBeFalse();
        (await applicant.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeTrue("the other browser is another session");
    }

    [Test]
    public async Task Session_UsedAllDay_EndsTwelveHoursAfterSignIn()
    {
        using var applicant = await _world.Applicant();
        for (var hour = 1; hour < 12; hour++)
        {
            _time.Advance(TimeSpan.FromHours(1));
            (await applicant.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeTrue($"after {hour} hours");
        }

        _time.Advance(TimeSpan.FromHours(1));

        (await applicant.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Test]
    public async Task Session_Unused_EndsAfterEightHours()
    {
        using var applicant = await _world.Applicant();
        _time.Advance(TimeSpan.FromHours(7.9));
        (await applicant.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeTrue();
        using var idle = await _world.Applicant();

        _time.Advance(TimeSpan.FromHours(8));

        (await idle.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Test]
    public async Task SignIn_FromTwoOpenTabs_BothWork()
    {
        using var applicant = await _world.Applicant();
        var email = (await applicant.Read("session"))["email"]!.GetValue<string>();
        using var browser = await _portal.Visit(); // The token of the visitor's page is kept for both.

        await (await browser.Post("session", new { email, password = TestPortal.Password })).ShouldBeOk();
        await (await browser.Post("session", new { email, password = TestPortal.Password })).ShouldBeOk();

        (await browser.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeTrue();
        await (await browser.Post("session/authenticator")).ShouldBeProblem(HttpStatusCode.Forbidden, "session.anti-forgery");
    }

    [Test]
    public async Task SignIn_AgainInTheSameBrowser_EndsTheSessionBefore()
    {
        using var applicant = await _world.Applicant();
        var email = (await applicant.Read("session"))["email"]!.GetValue<string>();
        using var browser = await _portal.Visit();
        var first = SessionCookie(await browser.Post("session", new { email, password = TestPortal.Password }));

        await (await browser.Post("session", new { email, password = TestPortal.Password })).ShouldBeOk();

        (await IsSignedIn(first)).ShouldBeFalse();
    }

    private static string SessionCookie(HttpResponseMessage answer) =>
        answer
            .Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("lisportal-session=", StringComparison.Ordinal))
            .Split(';')[0];

    private async Task<bool> IsSignedIn(string cookie)
    {
        using var thief = await _portal.Visit();
        thief.Http.DefaultRequestHeaders.Add("Cookie", cookie);
        return (await thief.Read("session"))["signedIn"]!.GetValue<bool>();
    }
}
