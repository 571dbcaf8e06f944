using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Domain;
using LisPortal.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Organisations.Tests;

/// <summary>What a password may cost the host.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class HashingTests(Engine engine)
{
    private readonly CountingHasher _hasher = new();
    private TestPortal _portal = null!;

    [OneTimeSetUp]
    public async Task StartPortal() =>
        _portal = await TestPortal.Start(
            engine,
            new Dictionary<string, string>
            {
                ["LisPortal:SignIn:HashesAtOnce"] = "2",
                ["LisPortal:SignIn:HashesWaiting"] = "10",
                ["LisPortal:SignIn:RegistrationsPerHour"] = "3",
            },
            services: services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<User>>(_hasher));
                ComingFrom.Add(services);
            }
        );

    [OneTimeTearDown]
    public async Task StopPortal() => await _portal.DisposeAsync();

    [Test]
    public async Task Passwords_ThatCannotBeRight_AreNotHashed()
    {
        using var visitor = await _portal.Visit();
        var before = _hasher.Made;
        foreach (var password in new[] { "", new string('x', 10_000) })
        {
            await (await visitor.Post("session", new { email = "somebody@test.example", password })).ShouldHave(
                HttpStatusCode.UnprocessableEntity
            );
            await (await visitor.Post("accounts", new { email = "somebody@test.example", password })).ShouldHave(
                HttpStatusCode.UnprocessableEntity
            );
        }
        await (await visitor.Post("accounts", new { email = "no address", password = TestPortal.Password })).ShouldHave(
            HttpStatusCode.UnprocessableEntity
        );
        await (await visitor.Post("sign-in-links/redemption", new { token = "made up", password = TestPortal.Password })).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "sign-in-link.void"
        );

        _hasher.Made.ShouldBe(before);
    }

    [Test]
    public async Task Passwords_OfKnownUnknownAndPasswordlessAccounts_CostOneHashEach()
    {
        var administrator = await _portal.SignInAsAdministrator();
        var invited = $"{Guid.NewGuid():N}@test.example";
        var roles = new[] { new { role = "administrator", organisationId = (Guid?)null } };
        var user = new
        {
            email = invited,
            name = "Invited",
            roles,
        };
        await (await administrator.Post("users", user)).ShouldBeCreated();
        using var visitor = await ComingFrom.Visit(_portal, "198.51.100.9");
        foreach (var email in new[] { TestPortal.AdministratorEmail, invited, $"nobody-{Guid.NewGuid():N}@test.example" })
        {
            var before = _hasher.Made;
            await (await visitor.Post("session", new { email, password = "not the right password" })).ShouldBeProblem(
                HttpStatusCode.Unauthorized,
                "session.refused"
            );
            _hasher.Made.ShouldBe(before + 1, email);
        }
        foreach (var email in new[] { invited, $"{Guid.NewGuid():N}@test.example" })
        {
            var before = _hasher.Made;
            await visitor.Post("accounts", new { email, password = TestPortal.Password });
            _hasher.Made.ShouldBe(before + 1, email);
        }
    }

    [Test]
    public async Task SignIn_AFlood_IsToldToComeBackAndLeavesOthersTheirTurn()
    {
        using var held = _hasher.Hold();
        var flood = new List<Task<HttpResponseMessage>>();
        for (var guess = 0; guess < 50; guess++)
        {
            var bot = await ComingFrom.Visit(_portal, "198.51.100.1");
            flood.Add(bot.Post("session", new { email = $"nobody-{guess}@test.example", password = TestPortal.Password }));
        }
        var refused = await Task.WhenAll(await FirstOf(flood, 43)); // Two are being hashed, and half of ten wait.
        using var person = await ComingFrom.Visit(_portal, "192.0.2.1");
        var signingIn = person.Post("session", new { email = TestPortal.AdministratorEmail, password = TestPortal.Password });
        (await person.Read("clock"))["now"].ShouldNotBeNull("other requests are answered meanwhile");

        refused.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        refused.ShouldAllBe(answer => answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        await refused[0].ShouldBeProblem(HttpStatusCode.TooManyRequests, "session.busy");
        held.Dispose();
        await (await signingIn).ShouldBeOk();
        await Task.WhenAll(flood);
        _hasher.MostAtOnce.ShouldBeLessThanOrEqualTo(2);
    }

    [Test]
    public async Task Register_TooManyFromOneNetwork_WaitsAndOthersDoNot()
    {
        for (var person = 0; person < 3; person++)
            await Register("198.51.100.2").ShouldBe(HttpStatusCode.OK);

        using var visitor = await ComingFrom.Visit(_portal, "198.51.100.2");
        var refused = await visitor.Post("accounts", new { email = $"{Guid.NewGuid():N}@test.example", password = TestPortal.Password });

        await refused.ShouldBeProblem(HttpStatusCode.TooManyRequests, "accounts.too-many");
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        await Register("198.51.100.3").ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> RegisterOnce(string address)
    {
        using var visitor = await ComingFrom.Visit(_portal, address);
        return (
            await visitor.Post("accounts", new { email = $"{Guid.NewGuid():N}@test.example", password = TestPortal.Password })
        ).StatusCode;
    }

    private Answered Register(string address) => new(RegisterOnce(address));

    private sealed record Answered(Task<HttpStatusCode> Status)
    {
        public async Task ShouldBe(HttpStatusCode expected) => (await Status).ShouldBe(expected);
    }

    private static async Task<IReadOnlyList<Task<HttpResponseMessage>>> FirstOf(List<Task<HttpResponseMessage>> running, int many)
    {
        var open = running.ToList();
        var done = new List<Task<HttpResponseMessage>>();
        while (done.Count < many)
        {
            var next = await Task.WhenAny(open);
            open.Remove(next);
            done.Add(next);
        }
        return done;
    }

    private sealed class CountingHasher : IPasswordHasher<User>
    {
        private readonly PasswordHasher<User> _real = new(
            Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1_000 })
        );
        private readonly Lock _lock = new();
        private readonly ManualResetEventSlim _open = new(initialState: true);
        private int _running;

        public int Made { get; private set; }

        public int MostAtOnce { get; private set; }

        public IDisposable Hold()
        {
            _open.Reset();
            return new Held(_open);
        }

        public string HashPassword(User user, string password) => Counted(() => _real.HashPassword(user, password));

        public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword) =>
            Counted(() => _real.VerifyHashedPassword(user, hashedPassword, providedPassword));

        private T Counted<T>(Func<T> hash)
        {
            lock (_lock)
                (Made, _running, MostAtOnce) = (Made + 1, _running + 1, Math.Max(MostAtOnce, _running + 1));
            _open.Wait();
            var made = hash();
            lock (_lock)
                _running--;
            return made;
        }

        private sealed class Held(ManualResetEventSlim open) : IDisposable
        {
            public void Dispose() => open.Set();
        }
    }
}
