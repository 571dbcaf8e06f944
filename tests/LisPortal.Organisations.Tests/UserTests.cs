using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Organisations.Tests;

internal sealed class UserTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task ChangeRoles_OpenSession_SeesTheNewRolesAtOnce()
    {
        var administrator = await World.Administrator();
        using var trust = await World.Person("trust", "helse-bergen");
        var user = await administrator.Get($"users/{trust.UserId}");

        var answer = await administrator.Put(
            $"users/{trust.UserId}/roles",
            new { roles = new[] { new { role = "applicant", organisationId = (Guid?)null } } },
            user.Version()
        );

        var changed = await answer.ShouldBeOk();
        changed["roles"]!.AsArray().Single()!["role"]!.GetValue<string>().ShouldBe("applicant");
        answer.Version().ShouldBe(user.Version() + 1);
        (await trust.Read("session"))["roles"]!.AsArray().Single()!["role"]!.GetValue<string>().ShouldBe("applicant");
    }

    [Test]
    public async Task ChangeRoles_StaleVersion_IsRefusedAndChangesNothing()
    {
        var administrator = await World.Administrator();
        using var trust = await World.Person("trust", "helse-bergen");
        var roles = new { roles = Array.Empty<object>() };
        var seen = (await administrator.Get($"users/{trust.UserId}")).Version();
        await (await administrator.Put($"users/{trust.UserId}/roles", roles, seen)).ShouldBeOk();

        await (await administrator.Put($"users/{trust.UserId}/roles", roles, seen)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
    }

    [Test]
    public async Task ChangeRoles_SameVersionAtOnce_OneWins()
    {
        var administrator = await World.Administrator();
        using var trust = await World.Person("trust", "helse-bergen");
        var bergen = await World.Organisation("helse-bergen");
        var seen = (await administrator.Get($"users/{trust.UserId}")).Version();
        string[] roles = ["trust", "mentor", "clinicalSupervisor", "unionRepresentative", "alisCoordinator"];

        var answers = await Task.WhenAll(
            roles.Select(role =>
                administrator.Put($"users/{trust.UserId}/roles", new { roles = new[] { new { role, organisationId = bergen } } }, seen)
            )
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(4);
    }

    [Test]
    public async Task ChangeRoles_RoleInTheWrongKindOfOrganisation_IsInvalidAtTheField()
    {
        var administrator = await World.Administrator();
        using var trust = await World.Person("trust", "helse-bergen");
        var roles = new[] { new { role = "directorate", organisationId = await World.Organisation("helse-bergen") } };

        var seen = (await administrator.Get($"users/{trust.UserId}")).Version();

        var problem = await (await administrator.Put($"users/{trust.UserId}/roles", new { roles }, seen)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "users.role-organisation"
        );

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe("$.roles[0].organisationId");
    }

    [Test]
    public async Task ChangeUserState_Disabled_EndsTheSessionsAndRefusesSignIn()
    {
        var administrator = await World.Administrator();
        using var trust = await World.Person("trust", "helse-bergen");
        var email = (await trust.Read("session"))["email"]!.GetValue<string>();

        var seen = (await administrator.Get($"users/{trust.UserId}")).Version();
        await (await administrator.Put($"users/{trust.UserId}/state", new { disabled = true }, seen)).ShouldBeOk();

        (await trust.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
        using var again = await Portal.Visit();
        await (await again.Post("session", new { email, password = TestPortal.Password })).ShouldBeProblem(
            HttpStatusCode.Unauthorized,
            "session.refused"
        );

        await (await administrator.Put($"users/{trust.UserId}/state", new { disabled = false }, seen + 1)).ShouldBeOk();
        await again.SignIn(email, TestPortal.Password);
        (await trust.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse("the old session stays ended");
    }

    [Test]
    public async Task ListUsers_FilteredAndPaged_FindsEachOnce()
    {
        var administrator = await World.Administrator();
        var organisation = await World.Organisation("municipality-5001");
        for (var person = 0; person < 5; person++)
            (await World.Person("municipality", "municipality-5001")).Dispose();

        var found = new List<JsonNode>();
        string? after = null;
        do
        {
            var page = await administrator.Read($"users?role=municipality&organisationId={organisation}&limit=2&total=true&after={after}");
            page["total"]!.GetValue<int>().ShouldBe(5);
            found.AddRange(page["items"]!.AsArray()!);
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        found.Select(user => user["id"]!.GetValue<Guid>()).Distinct().Count().ShouldBe(5);
        found.ShouldAllBe(user => user["roles"]![0]!["organisationName"]!.GetValue<string>() == "Trondheim");
        (await administrator.Read($"users?q={Uri.EscapeDataString(found[0]["email"]!.GetValue<string>().ToUpperInvariant())}"))["items"]!
            .AsArray()
            .Count.ShouldBe(1);
    }
}

internal sealed class LastAdministratorTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task ChangeRoles_TwoAdministratorsRemoveEachOtherAtOnce_OneStays()
    {
        using var first = await Portal.SignInAsAdministrator();
        var roles = new[] { new { role = "administrator", organisationId = (Guid?)null } };
        var second = await (
            await first.Post(
                "users",
                new
                {
                    email = "second@test.example",
                    name = "Second",
                    roles,
                }
            )
        ).ShouldBeCreated();
        await World.RedeemLink(await World.IssueLink(first, second));
        using var other = await Portal.SignIn("second@test.example");
        var firstVersion = (await first.Get($"users/{first.UserId}")).Version();
        var secondVersion = (await first.Get($"users/{second}")).Version();

        var answers = await Task.WhenAll(
            first.Put($"users/{second}/state", new { disabled = true }, secondVersion),
            other.Put($"users/{first.UserId}/roles", new { roles = Array.Empty<object>() }, firstVersion)
        );

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        var left = answers[0].IsSuccessStatusCode ? first : other;
        var me = await left.Get($"users/{left.UserId}");
        await (await left.Put($"users/{left.UserId}/state", new { disabled = true }, me.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "users.last-administrator"
        );
        await (await left.Put($"users/{left.UserId}/roles", new { roles = Array.Empty<object>() }, me.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "users.last-administrator"
        );
    }
}
