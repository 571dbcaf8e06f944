using System.Text.Json.Nodes;

namespace LisPortal.Testing;

/// <summary>
/// Builds what a test needs through the public API, with valid defaults: people in their roles, rounds, advertisements,
/// applications. Each call makes new records, so tests share a host without sharing state.
/// </summary>
public sealed partial class World(TestPortal portal)
{
    private readonly Dictionary<string, Guid> _organisations = [];
    private Visitor? _administrator;
    private int _people;

    public TestPortal Portal => portal;

    public async Task<Visitor> Administrator() => _administrator ??= await portal.SignInAsAdministrator();

    /// <param name="code">Code of the reference files: <c>hdir</c>, <c>nord</c>, <c>helse-bergen</c>, <c>municipality-4601</c>.</param>
    public async Task<Guid> Organisation(string code)
    {
        if (!_organisations.TryGetValue(code, out var id))
        {
            var found = await (await Administrator()).Read($"organisations?code={code}");
            _organisations[code] = id = found["items"]![0]!["id"]!.GetValue<Guid>();
        }
        return id;
    }

    /// <summary>A new applicant, signed in.</summary>
    public async Task<Visitor> Applicant()
    {
        var visitor = await portal.Visit();
        await visitor.Register($"applicant-{Interlocked.Increment(ref _people)}@test.example");
        return visitor;
    }

    /// <summary>A new user with a role in an organisation, signed in.</summary>
    /// <param name="role">camelCase, e.g. <c>trust</c>.</param>
    public async Task<Visitor> Person(string role, string organisationCode)
    {
        var email = $"{role}-{Interlocked.Increment(ref _people)}@test.example";
        var roles = new JsonArray(
            new JsonObject { ["role"] = role, ["organisationId"] = (await Organisation(organisationCode)).ToString() }
        );
        var administrator = await Administrator();
        var id = await (
            await administrator.Post(
                "users",
                new
                {
                    email,
                    name = $"Test person {_people}",
                    roles,
                }
            )
        ).ShouldBeCreated();
        await RedeemLink(await IssueLink(administrator, id));
        return await portal.SignIn(email);
    }

    /// <summary>A one-time link to an account's password, as somebody who looks after the account makes it.</summary>
    /// <returns>Its token.</returns>
    public static async Task<string> IssueLink(Visitor by, Guid userId) =>
        (await (await by.Post($"users/{userId}/sign-in-link", new { reason = "Test" })).ShouldBeOk())["token"]!.GetValue<string>();

    /// <summary>Opens a one-time link as its receiver does, in a browser of their own.</summary>
    public async Task RedeemLink(string token, string password = TestPortal.Password)
    {
        using var receiver = await portal.Visit();
        await (await receiver.Post("sign-in-links/redemption", new { token, password })).ShouldBeOk();
    }

    public Task<Visitor> Directorate() => Person("directorate", "hdir");
}
