using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Organisations.Tests;

internal sealed class ApiClientTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task IssueToken_RightSecret_SpeaksAsTheOrganisationWithItsScopes()
    {
        var (id, secret) = await World.ApiClient("helse-bergen", "events:read");
        using var machine = await Portal.Visit();

        var answer = await Token(machine, ("grant_type", "client_credentials"), ("client_id", id.ToString()), ("client_secret", secret));

        var token = await answer.ShouldBeOk();
        token["token_type"]!.GetValue<string>().ShouldBe("Bearer");
        token["expires_in"]!.GetValue<int>().ShouldBe(600);
        token["scope"]!.GetValue<string>().ShouldBe("events:read");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        machine.UseToken(token["access_token"]!.GetValue<string>());
        await machine.Read("events");
        await (await machine.Get("users")).ShouldBeProblem(HttpStatusCode.Forbidden, "access.scope");
    }

    [Test]
    public async Task IssueToken_BasicHeader_IsTheSame()
    {
        var (id, secret) = await World.ApiClient("helse-bergen", "events:read");
        using var machine = await Portal.Visit();
        machine.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}"))
        );

        await (await Token(machine, ("grant_type", "client_credentials"), ("scope", "events:read"))).ShouldBeOk();
        machine.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:wrong"))
        );
        var refused = await Token(machine, ("grant_type", "client_credentials"));

        (await refused.ShouldHave(HttpStatusCode.Unauthorized))["error"]!.GetValue<string>().ShouldBe("invalid_client");
        refused.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Basic");
    }

    [TestCase("password", null, null, HttpStatusCode.BadRequest, "unsupported_grant_type")]
    [TestCase(null, null, null, HttpStatusCode.BadRequest, "invalid_request")]
    [TestCase("client_credentials", "", null, HttpStatusCode.BadRequest, "invalid_request")]
    [TestCase("client_credentials", "wrong", null, HttpStatusCode.Unauthorized, "invalid_client")]
    [TestCase("client_credentials", null, "users:write", HttpStatusCode.BadRequest, "invalid_scope")]
    [TestCase("client_credentials", null, "events:read offers:read", HttpStatusCode.BadRequest, "invalid_scope")]
    public async Task IssueToken_Wrong_AnswersAsOAuthClientsExpect(
        string? grant,
        string? secret,
        string? scope,
        HttpStatusCode status,
        string error
    )
    {
        var (id, right) = await World.ApiClient("helse-bergen", "events:read");
        using var machine = await Portal.Visit();
        var form = new List<(string, string)> { ("client_id", id.ToString()), ("client_secret", secret ?? right) };
        if (grant is not null)
            form.Add(("grant_type", grant));
        if (scope is not null)
            form.Add(("scope", scope));

        var answer = await (await Token(machine, [.. form])).ShouldHave(status);

        answer["error"]!.GetValue<string>().ShouldBe(error);
        answer["error_description"].ShouldNotBeNull();
    }

    [Test]
    public async Task Disable_TokenInHand_StopsWorkingAtOnce()
    {
        var (id, secret) = await World.ApiClient("helse-bergen", "events:read");
        using var machine = await Machine(id, secret);
        await machine.Read("events");

        var administrator = await World.Administrator();
        await (await administrator.Post($"api-clients/{id}/disable")).ShouldBeNoContent();

        (await machine.Get("events")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (
            await Token(machine, ("grant_type", "client_credentials"), ("client_id", id.ToString()), ("client_secret", secret))
        ).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await (await administrator.Post($"api-clients/{id}/secret")).ShouldBeProblem(HttpStatusCode.Conflict, "api-clients.disabled");
    }

    [Test]
    public async Task IssueSecret_Again_TheOldOneNoLongerCounts()
    {
        var (id, old) = await World.ApiClient("helse-bergen", "events:read");

        await (await (await World.Administrator()).Post($"api-clients/{id}/secret")).ShouldBeOk();

        using var machine = await Portal.Visit();
        (
            await Token(machine, ("grant_type", "client_credentials"), ("client_id", id.ToString()), ("client_secret", old))
        ).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task Create_UnknownScopeOrTakenName_IsRefused()
    {
        var administrator = await World.Administrator();
        var organisationId = await World.Organisation("helse-bergen");
        Task<HttpResponseMessage> Create(string name, string scope) =>
            administrator.Post(
                "api-clients",
                new
                {
                    name,
                    organisationId,
                    scopes = new[] { scope },
                }
            );
        await (await Create("taken", "events:read")).ShouldBeCreated();

        await (await Create("other", "everything")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "api-clients.unknown-scope");
        await (await Create("taken", "events:read")).ShouldBeProblem(HttpStatusCode.Conflict, "api-clients.name-taken");
    }

    [Test]
    public async Task ListEvents_Machine_SeesOnlyWhatNamesItsOrganisation()
    {
        var (id, secret) = await World.ApiClient("helse-bergen", "events:read");
        using var machine = await Machine(id, secret);
        await World.Round(2036);
        await Portal.Settle();

        var administrators = await (await World.Administrator()).Read("events?limit=500");
        var feed = await machine.Read("events");

        administrators["items"]!.AsArray().ShouldContain(item => item!["name"]!.GetValue<string>() == "announcement.round-planned.v1");
        feed["items"]!.AsArray().ShouldBeEmpty("a planned round names no organisation");
        var national = administrators["items"]![0]!["id"]!.GetValue<Guid>();
        await (await machine.Get($"events?after={national}")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "events.unknown-after");
        (await (await World.Administrator()).Read($"events?after={administrators["after"]!.GetValue<Guid>()}"))["items"]!
            .AsArray()
            .ShouldBeEmpty();
    }

    private async Task<Visitor> Machine(Guid id, string secret)
    {
        var machine = await Portal.Visit();
        var token = await (
            await Token(machine, ("grant_type", "client_credentials"), ("client_id", id.ToString()), ("client_secret", secret))
        ).ShouldBeOk();
        machine.UseToken(token["access_token"]!.GetValue<string>());
        return machine;
    }

    private static Task<HttpResponseMessage> Token(Visitor machine, params (string Name, string Value)[] form) =>
        machine.Post("tokens", new FormUrlEncodedContent(form.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))));
}
