using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Organisations.Tests;

/// <summary>Guessing is slowed down, and nobody is locked out of their own account by others (ADR 6).</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class SignInLimitTests(Engine engine)
{
    private const string Wrong = "not the right password";
    private readonly ManualTime _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private TestPortal _portal = null!;
    private World _world = null!;
    private int _networks;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        _portal = await TestPortal.Start(
            engine,
            new Dictionary<string, string> { ["LisPortal:RateLimits:PerAddress"] = "200" },
            services: services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_time));
                ComingFrom.Add(services);
            }
        );
        _world = new World(_portal);
    }

    [OneTimeTearDown]
    public async Task StopPortal() => await _portal.DisposeAsync();

    [Test]
    public async Task SignIn_StrangerGuesses_IsSlowedDownAndTheOwnerGoesThrough()
    {
        var (owner, email) = await Owner("192.0.2.1");
        using var device = owner;
        using var stranger = await ComingFrom.Visit(_portal, "198.51.100.7");
        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < 10; guess++)
            answers.Add((await stranger.Post("session", new { email, password = Wrong })).StatusCode);

        answers.Take(5).ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
        answers.Skip(5).ShouldAllBe(status => status == HttpStatusCode.TooManyRequests);
        using var elsewhere = await ComingFrom.Visit(_portal, "192.0.2.99");
        await elsewhere.SignIn(email, TestPortal.Password);
        ComingFrom.Move(device, "198.51.100.7");
        await device.SignIn(email, TestPortal.Password);
        using var newDevice = await ComingFrom.Visit(_portal, "198.51.100.7");
        var slowed = await newDevice.Post("session", new { email, password = TestPortal.Password });
        await slowed.ShouldBeProblem(HttpStatusCode.TooManyRequests, "session.slow-down");
        _time.Advance(slowed.Headers.RetryAfter!.Delta!.Value);
        await newDevice.SignIn(email, TestPortal.Password);
    }

    [Test]
    public async Task SignIn_FailingOnAndOn_WaitsLongerButNeverLongerThanFiveMinutes()
    {
        var (owner, email) = await Owner("192.0.2.2");
        owner.Dispose();
        using var stranger = await ComingFrom.Visit(_portal, NewNetwork());
        var waits = new List<TimeSpan>();
        for (var guess = 0; guess < 40; guess++)
        {
            if ((await stranger.Post("session", new { email, password = Wrong })).Headers.RetryAfter?.Delta is not { } wait)
                continue;
            waits.Add(wait);
            _time.Advance(wait);
        }

        waits.Count.ShouldBeGreaterThan(10);
        waits.Max().ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Test]
    public async Task SignIn_UnknownAddress_IsAnsweredLikeAKnownOne()
    {
        var (owner, known) = await Owner("192.0.2.3");
        owner.Dispose();

        var one = await Answers(known);
        var other = await Answers($"nobody-{Guid.NewGuid():N}@test.example");

        other.ShouldBe(one);
        one.ShouldContain(answer => answer.StartsWith("429", StringComparison.Ordinal));
    }

    [Test]
    public async Task SignIn_GuessedAtFromManyNetworks_MakesStrangersWaitOnceAndTheKnownNotAtAll()
    {
        var (owner, email) = await Owner("192.0.2.4");
        using var device = owner;
        using (var home = await ComingFrom.Visit(_portal, "192.0.2.40"))
            await home.SignIn(email, TestPortal.Password);
        await GuessFromManyNetworks(30, email);
        using var abroad = await ComingFrom.Visit(_portal, "203.0.113.200");

        var slowed = await abroad.Post("session", new { email, password = TestPortal.Password });
        await slowed.ShouldBeProblem(HttpStatusCode.TooManyRequests, "session.slow-down");
        slowed.Headers.RetryAfter!.Delta!.Value.ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(15));
        using var knownNetwork = await ComingFrom.Visit(_portal, "192.0.2.40");
        await knownNetwork.SignIn(email, TestPortal.Password);
        await device.SignIn(email, TestPortal.Password);
        _time.Advance(TimeSpan.FromSeconds(15));
        await GuessFromManyNetworks(10, email); // The guessing goes on.
        await abroad.SignIn(email, TestPortal.Password);
    }

    [Test]
    public async Task SignIn_GuessesSideBySide_AreNotMoreThanOneAfterTheOther()
    {
        var (owner, email) = await Owner("192.0.2.5");
        owner.Dispose();
        using var stranger = await ComingFrom.Visit(_portal, NewNetwork());

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => stranger.Post("session", new { email, password = Wrong })));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized).ShouldBeLessThanOrEqualTo(5);
        answers
            .Where(answer => answer.StatusCode != HttpStatusCode.Unauthorized)
            .ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Test]
    public async Task SignIn_ThreeHundredPeopleBehindOneAddress_AllComeIn()
    {
        const string hospital = "192.0.2.250";
        var people = new List<string>();
        for (var person = 0; person < 300; person++)
            people.Add(await Registered($"198.18.{person / 200}.{person % 200}"));

        var answers = await Task.WhenAll(
            people.Select(
                async (email, person) =>
                {
                    using var colleague = await ComingFrom.Visit(_portal, hospital);
                    if (person % 10 == 0)
                        await colleague.Post("session", new { email, password = Wrong }); // Some mistype.
                    return (await colleague.Post("session", new { email, password = TestPortal.Password })).StatusCode;
                }
            )
        );

        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
    }

    /// <summary>A stranger cannot be told from an owner who is new here; what it takes is the password.</summary>
    [Test]
    public async Task SignIn_WrongCodesFromManyNetworks_AreLimitedForAllTogetherButNotForTheKnownDevice()
    {
        var (owner, email) = await Owner("192.0.2.6");
        using var device = owner;
        var secret = (await (await device.Post("session/authenticator")).ShouldBeOk())["secret"]!.GetValue<string>();
        await (await device.Post("session/authenticator/confirmation", new { code = Code(secret) })).ShouldBeOk();
        for (var guess = 0; guess < 20; guess++)
        {
            using var thief = await ComingFrom.Visit(_portal, NewNetwork());
            await (await SignInWithCode(thief, email, "000000x")).ShouldBeProblem(
                HttpStatusCode.Unauthorized,
                "session.second-factor-wrong"
            );
        }
        _time.Advance(TimeSpan.FromSeconds(30));

        using var another = await ComingFrom.Visit(_portal, NewNetwork());
        await (await SignInWithCode(another, email, Code(secret))).ShouldBeProblem(HttpStatusCode.TooManyRequests, "session.slow-down");
        await device.Refresh();
        await (await SignInWithCode(device, email, Code(secret))).ShouldBeOk();
    }

    private string Code(string secret) => Domain.OneTimeCode.At(_time.GetUtcNow().ToUnixTimeSeconds() / 30, secret);

    private static Task<HttpResponseMessage> SignInWithCode(Visitor visitor, string email, string code) =>
        visitor.Post(
            "session",
            new
            {
                email,
                password = TestPortal.Password,
                code,
            }
        );

    private async Task GuessFromManyNetworks(int many, string email)
    {
        for (var guess = 0; guess < many; guess++)
        {
            using var bot = await ComingFrom.Visit(_portal, NewNetwork());
            await bot.Post("session", new { email, password = Wrong });
        }
    }

    /// <summary>What ten wrong guesses are answered, without what differs from request to request.</summary>
    private async Task<List<string>> Answers(string email)
    {
        using var stranger = await ComingFrom.Visit(_portal, NewNetwork());
        var answers = new List<string>();
        for (var guess = 0; guess < 10; guess++)
        {
            var answer = await stranger.Post("session", new { email, password = Wrong });
            var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
            body.Remove("traceId");
            answers.Add($"{(int)answer.StatusCode} {answer.Headers.RetryAfter} {body.ToJsonString()}");
        }
        return answers;
    }

    private async Task<(Visitor Device, string Email)> Owner(string address)
    {
        var device = await ComingFrom.Visit(_portal, address);
        var email = $"owner-{Guid.NewGuid():N}@test.example";
        await device.Register(email);
        return (device, email);
    }

    private async Task<string> Registered(string address)
    {
        var (device, email) = await Owner(address);
        device.Dispose();
        return email;
    }

    private string NewNetwork()
    {
        var number = Interlocked.Increment(ref _networks);
        return $"203.0.{number / 250}.{number % 250}";
    }
}
