using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Organisations.Tests;

[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class SignInLinkTests(Engine engine)
{
    private const string NewPassword = "another long secret of mine";
    private readonly ManualTime _time = new(DateTimeOffset.UnixEpoch.AddYears(60));
    private TestPortal _portal = null!;
    private World _world = null!;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        _portal = await TestPortal.Start(
            engine,
            // Links are let grow old here while those who issued them stay signed in.
            new Dictionary<string, string> { ["LisPortal:SignIn:SessionHours"] = "168", ["LisPortal:SignIn:IdleHours"] = "168" },
            services: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_time))
        );
        _world = new World(_portal);
    }

    [OneTimeTearDown]
    public async Task StopPortal() => await _portal.DisposeAsync();

    [Test]
    public async Task Invitation_NewAccount_BeginsWithoutPasswordAndIsSetOnceByItsOwner()
    {
        var administrator = await Administrator();
        var (id, email) = await Invited(administrator, "trust", "helse-bergen");
        using var person = await _portal.Visit();
        foreach (var guess in new[] { "null", "undefined", TestPortal.Password })
            await (await person.Post("session", new { email, password = guess })).ShouldBeProblem(
                HttpStatusCode.Unauthorized,
                "session.refused"
            );
        (await administrator.Read($"users/{id}"))["hasPassword"]!.GetValue<bool>().ShouldBeFalse();

        var token = await World.IssueLink(administrator, id);
        var redeemed = await (await person.Post("sign-in-links/redemption", new { token, password = NewPassword })).ShouldBeOk();

        redeemed["email"]!.GetValue<string>().ShouldBe(email);
        await person.SignIn(email, NewPassword);
        (await administrator.Read($"users/{id}"))["hasPassword"]!.GetValue<bool>().ShouldBeTrue();
        await Void(token);
    }

    [Test]
    public async Task CreateUser_WithAPassword_IsMalformed()
    {
        var answer = await (await Administrator()).Post(
            "users",
            new
            {
                email = "chosen@test.example",
                name = "Chosen",
                password = TestPortal.Password,
                roles = new[] { new { role = "administrator", organisationId = (Guid?)null } },
            }
        );

        await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Test]
    public async Task Reset_ForgottenPassword_SetsANewOneEndsSessionsAndIsLoggedWithItsReason()
    {
        var administrator = await Administrator();
        using var applicant = await _world.Applicant();
        var email = (await applicant.Read("session"))["email"]!.GetValue<string>();

        var issued = await (
            await administrator.Post($"users/{applicant.UserId}/sign-in-link", new { reason = "Rang, and named the ads applied to" })
        ).ShouldBeOk();
        var token = issued["token"]!.GetValue<string>();
        (await applicant.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeTrue("issuing alone changes nothing");
        await _world.RedeemLink(token, NewPassword);

        issued["invitation"]!.GetValue<bool>().ShouldBeFalse();
        (await applicant.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
        using var again = await _portal.SignIn(email, NewPassword);
        var audit = (await administrator.Read($"audit?subjectId={applicant.UserId}"))["items"]!.AsArray();
        var row = audit.Single(row => row!["operation"]!.GetValue<string>() == "issueSignInLink")!;
        row["reason"]!.GetValue<string>().ShouldBe("Rang, and named the ads applied to");
        row["actorId"]!.GetValue<Guid>().ShouldBe(administrator.UserId);
        audit.ToJsonString().ShouldNotContain(token);
    }

    [Test]
    public async Task Link_Replaced_OverOrOfAClosedAccount_IsVoid()
    {
        var administrator = await Administrator();
        using var applicant = await _world.Applicant();
        var replaced = await World.IssueLink(administrator, applicant.UserId);
        var newest = await World.IssueLink(administrator, applicant.UserId);
        await Void(replaced);
        var version = (await administrator.Get($"users/{applicant.UserId}")).Version();
        await (await administrator.Put($"users/{applicant.UserId}/state", new { disabled = true }, version)).ShouldBeOk();
        await Void(newest);
        await (await administrator.Post($"users/{applicant.UserId}/sign-in-link", new { reason = "Closed" })).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "users.closed"
        );

        using var other = await _world.Applicant();
        var late = await World.IssueLink(administrator, other.UserId);
        _time.Advance(TimeSpan.FromHours(24));

        await Void(late);
    }

    [Test]
    public async Task Link_UsedTwiceAtOnce_IsGoodOnce()
    {
        using var applicant = await _world.Applicant();
        var token = await World.IssueLink(await Administrator(), applicant.UserId);
        var visitors = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _portal.Visit()));

        var answers = await Task.WhenAll(
            visitors.Select(visitor => visitor.Post("sign-in-links/redemption", new { token, password = NewPassword }))
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(7);
    }

    [Test]
    public async Task Link_CommonPassword_IsRefusedAndTheLinkStaysGood()
    {
        using var applicant = await _world.Applicant();
        var token = await World.IssueLink(await Administrator(), applicant.UserId);
        using var person = await _portal.Visit();

        await (await person.Post("sign-in-links/redemption", new { token, password = "Passord123456" })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "accounts.password-common"
        );

        await (await person.Post("sign-in-links/redemption", new { token, password = NewPassword })).ShouldBeOk();
    }

    [Test]
    public async Task Link_ForSomebodyWithASecondFactor_LeavesItInPlace()
    {
        using var applicant = await _world.Applicant();
        var email = (await applicant.Read("session"))["email"]!.GetValue<string>();
        var secret = (await (await applicant.Post("session/authenticator")).ShouldBeOk())["secret"]!.GetValue<string>();
        var code = Domain.OneTimeCode.At(_time.GetUtcNow().ToUnixTimeSeconds() / 30, secret);
        await (await applicant.Post("session/authenticator/confirmation", new { code })).ShouldBeOk();

        await _world.RedeemLink(await World.IssueLink(await Administrator(), applicant.UserId), NewPassword);

        using var again = await _portal.Visit();
        await (await again.Post("session", new { email, password = NewPassword })).ShouldBeProblem(
            HttpStatusCode.Unauthorized,
            "session.second-factor-required"
        );
    }

    [Test]
    public async Task Link_ForOneself_IsRefused()
    {
        var administrator = await Administrator();

        await (await administrator.Post($"users/{administrator.UserId}/sign-in-link", new { reason = "Me" })).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "users.own-link"
        );
    }

    [Test]
    public async Task OrganisationAdministrator_LooksAfterItsOwnPeopleOnly()
    {
        using var vest = await _world.Person("organisationAdministrator", "vest");
        using var bergen = await _world.Person("organisationAdministrator", "helse-bergen");
        using var mentor = await _world.Person("mentor", "helse-bergen");
        using var elsewhere = await _world.Person("mentor", "finnmarkssykehuset");
        using var directorate = await _world.Directorate();
        using var applicant = await _world.Applicant();
        using var everywhere = await _world.Person("mentor", "helse-bergen");
        var roles = new JsonArray(
            Held("mentor", await _world.Organisation("helse-bergen")),
            Held("directorate", await _world.Organisation("hdir"))
        );
        var version = (await (await Administrator()).Get($"users/{everywhere.UserId}")).Version();
        await (await (await Administrator()).Put($"users/{everywhere.UserId}/roles", new { roles }, version)).ShouldBeOk();

        foreach (var own in new[] { mentor.UserId })
        {
            await bergen.Read($"users/{own}");
            await World.IssueLink(bergen, own);
            await World.IssueLink(vest, own);
        }
        await World.IssueLink(vest, bergen.UserId);
        Guid[] others =
        [
            elsewhere.UserId,
            directorate.UserId,
            applicant.UserId,
            everywhere.UserId,
            vest.UserId,
            (await Administrator()).UserId,
        ];
        foreach (var other in others)
        {
            await (await bergen.Get($"users/{other}")).ShouldBeProblem(HttpStatusCode.NotFound, "user.not-found");
            await (await bergen.Post($"users/{other}/sign-in-link", new { reason = "Curious" })).ShouldBeProblem(
                HttpStatusCode.NotFound,
                "user.not-found"
            );
        }
        var listed = (await bergen.Read("users?limit=500&total=true"))["items"]!
            .AsArray()
            .Select(user => user!["id"]!.GetValue<Guid>())
            .ToList();
        listed.ShouldContain(mentor.UserId);
        listed.Intersect(others).ShouldBeEmpty();
    }

    [Test]
    public async Task OrganisationAdministrator_InvitesToRolesOfItsOwnOrganisationOnly()
    {
        using var bergen = await _world.Person("organisationAdministrator", "helse-bergen");
        var (id, email) = await Invited(bergen, "trust", "helse-bergen");
        await _world.RedeemLink(await World.IssueLink(bergen, id));
        using var invited = await _portal.SignIn(email);

        (await invited.Read("session"))["roles"]![0]!["role"]!.GetValue<string>().ShouldBe("trust");
        foreach (
            var (role, organisation) in new[] { ("trust", "finnmarkssykehuset"), ("directorate", "hdir"), ("regionalAuthority", "vest") }
        )
            await (
                await Invite(bergen, $"{Guid.NewGuid():N}@test.example", Held(role, await _world.Organisation(organisation)))
            ).ShouldBeProblem(HttpStatusCode.Forbidden, "users.role-beyond-reach");
        await (await Invite(bergen, $"{Guid.NewGuid():N}@test.example", Held("administrator", null))).ShouldBeProblem(
            HttpStatusCode.Forbidden,
            "users.role-beyond-reach"
        );
    }

    private Task<Visitor> Administrator() => _world.Administrator();

    private async Task<(Guid Id, string Email)> Invited(Visitor by, string role, string organisation)
    {
        var email = $"{Guid.NewGuid():N}@test.example";
        return (await (await Invite(by, email, Held(role, await _world.Organisation(organisation)))).ShouldBeCreated(), email);
    }

    private static Task<HttpResponseMessage> Invite(Visitor by, string email, JsonNode role) =>
        by.Post(
            "users",
            new
            {
                email,
                name = "Invited",
                roles = new JsonArray(role),
            }
        );

    private static JsonObject Held(string role, Guid? organisationId) =>
        new() { ["role"] = role, ["organisationId"] = organisationId?.ToString() };

    private async Task Void(string token)
    {
        using var somebody = await _portal.Visit();
        await (await somebody.Post("sign-in-links/redemption", new { token, password = NewPassword })).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "sign-in-link.void"
        );
    }
}
