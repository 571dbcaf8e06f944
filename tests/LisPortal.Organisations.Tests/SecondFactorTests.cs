using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Domain;
using LisPortal.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Organisations.Tests;

[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class SecondFactorTests(Engine engine)
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
    public async Task SignIn_WithSecondFactor_NeedsACodeThatIsGoodOnce()
    {
        using var trust = await _world.Person("trust", "helse-bergen");
        var email = (await trust.Read("session"))["email"]!.GetValue<string>();
        var secret = await Enrol(trust);
        using var again = await _portal.Visit();

        await (await again.Post("session", new { email, password = TestPortal.Password })).ShouldBeProblem(
            HttpStatusCode.Unauthorized,
            "session.second-factor-required"
        );
        await SignIn(again, email, Code(secret), HttpStatusCode.Unauthorized); // Used up by enrolling.
        _time.Advance(TimeSpan.FromSeconds(30));
        var code = Code(secret);
        await SignIn(again, email, code, HttpStatusCode.OK);
        using var overTheShoulder = await _portal.Visit();
        await SignIn(overTheShoulder, email, code, HttpStatusCode.Unauthorized);
        _time.Advance(TimeSpan.FromSeconds(90));
        await SignIn(overTheShoulder, email, Code(secret, stepsAgo: 2), HttpStatusCode.Unauthorized);
        await SignIn(overTheShoulder, email, Code(secret, stepsAgo: 1), HttpStatusCode.OK);
    }

    [Test]
    public async Task Confirm_FirstCode_EndsOtherSessionsAndKeepsThisOne()
    {
        using var trust = await _world.Person("trust", "helse-bergen");
        var email = (await trust.Read("session"))["email"]!.GetValue<string>();
        using var elsewhere = await _portal.SignIn(email);

        await Enrol(trust);

        (await elsewhere.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
        (await trust.Read("session"))["secondFactor"]!.GetValue<bool>().ShouldBeTrue();
        await (await trust.Post("session/authenticator")).ShouldBeProblem(HttpStatusCode.Conflict, "session.second-factor-exists");
    }

    [Test]
    public async Task Remove_NeedsACode()
    {
        using var trust = await _world.Person("trust", "helse-bergen");
        var secret = await Enrol(trust);
        _time.Advance(TimeSpan.FromSeconds(30));

        await (await trust.Delete("session/authenticator?code=000000x")).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "session.second-factor-wrong"
        );
        await (await trust.Delete($"session/authenticator?code={Code(secret)}")).ShouldBeOk();

        (await trust.Read("session"))["secondFactor"]!.GetValue<bool>().ShouldBeFalse();
        await (await trust.Delete($"session/authenticator?code={Code(secret)}")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "session.second-factor-absent"
        );
    }

    [Test]
    public async Task Reset_LostFactor_LetsThePersonInByPasswordAlone()
    {
        using var trust = await _world.Person("trust", "helse-bergen");
        var email = (await trust.Read("session"))["email"]!.GetValue<string>();
        await Enrol(trust);

        await (await (await _world.Administrator()).Delete($"users/{trust.UserId}/authenticator")).ShouldBeNoContent();

        (await trust.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
        using var again = await _portal.SignIn(email);
        (await again.Read("session"))["secondFactor"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Test]
    public async Task SignIn_FactorRequiredOfStaff_CanOnlyEnrolUntilThen()
    {
        await using var strict = await TestPortal.Start(
            engine,
            new Dictionary<string, string> { ["LisPortal:SecondFactor:RequiredForStaff"] = "true" },
            services: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_time))
        );
        using var administrator = await strict.SignInAsAdministrator();

        await (await administrator.Get("users")).ShouldBeProblem(HttpStatusCode.Forbidden, "access.second-factor");
        var session = await administrator.Read("session");
        session["secondFactorNeeded"]!.GetValue<bool>().ShouldBeTrue();
        session["roles"]!.AsArray().ShouldBeEmpty();
        await Enrol(administrator);

        await administrator.Read("users");
        var applicant = await new World(strict).Applicant();
        (await applicant.Read("session"))["secondFactorNeeded"]!.GetValue<bool>().ShouldBeFalse("applicants see only their own");
    }

    [TestCase(59L, "287082")]
    [TestCase(1111111109L, "081804")]
    [TestCase(1234567890L, "005924")]
    [TestCase(20000000000L, "353130")]
    public void OneTimeCode_ExamplesOfRfc6238_AreMet(long seconds, string code) =>
        OneTimeCode.At(seconds / 30, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").ShouldBe(code);

    private string Code(string secret, int stepsAgo = 0) => OneTimeCode.At((_time.GetUtcNow().ToUnixTimeSeconds() / 30) - stepsAgo, secret);

    private async Task<string> Enrol(Visitor visitor)
    {
        var begun = await (await visitor.Post("session/authenticator")).ShouldBeOk();
        var secret = begun["secret"]!.GetValue<string>();
        begun["uri"]!.GetValue<string>().ShouldContain($"secret={secret}");
        await (await visitor.Post("session/authenticator/confirmation", new { code = "123" })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "session.second-factor-wrong"
        );
        await (await visitor.Post("session/authenticator/confirmation", new { code = Code(secret) })).ShouldBeOk();
        return secret;
    }

    private static async Task SignIn(Visitor visitor, string email, string code, HttpStatusCode expected) =>
        await (
            await visitor.Post(
                "session",
                new
                {
                    email,
                    password = TestPortal.Password,
                    code,
                }
            )
        ).ShouldHave(expected);
}
