using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Organisations.Data;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LisPortal.Organisations.Tests;

[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class OwnPasswordTests(Engine engine)
{
    private const string NewPassword = "another long secret of mine";
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
    public async Task ChangeOwnPassword_WithTheOldOne_EndsOtherSessionsAndKeepsThisBrowserSignedIn()
    {
        using var here = await _world.Applicant();
        var email = (await here.Read("session"))["email"]!.GetValue<string>();
        using var elsewhere = await _portal.SignIn(email);

        await (await here.Put("session/password", new { oldPassword = TestPortal.Password, password = NewPassword })).ShouldBeOk();

        (await here.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeTrue();
        (await elsewhere.Read("session"))["signedIn"]!.GetValue<bool>().ShouldBeFalse();
        using var again = await _portal.Visit();
        await (await again.Post("session", new { email, password = TestPortal.Password })).ShouldBeProblem(
            HttpStatusCode.Unauthorized,
            "session.refused"
        );
        await again.SignIn(email, NewPassword);
    }

    [Test]
    public async Task ChangeOwnPassword_WithoutTheOldOne_ChangesNothingAndIsSlowedDown()
    {
        using var here = await _world.Applicant();
        var body = new { oldPassword = "a wrong old password", password = NewPassword };
        for (var attempt = 0; attempt < 5; attempt++)
            await (await here.Put("session/password", body)).ShouldBeProblem(
                HttpStatusCode.UnprocessableEntity,
                "accounts.old-password-wrong"
            );

        var slowed = await here.Put("session/password", body);

        await slowed.ShouldBeProblem(HttpStatusCode.TooManyRequests, "session.slow-down");
        _time.Advance(slowed.Headers.RetryAfter!.Delta!.Value);
        await (await here.Put("session/password", new { oldPassword = TestPortal.Password, password = NewPassword })).ShouldBeOk();
    }

    [Test]
    public async Task ChangeOwnPassword_CommonOrOwn_IsRefusedAtTheField()
    {
        using var here = await _world.Applicant();

        var problem = await (
            await here.Put("session/password", new { oldPassword = TestPortal.Password, password = "Sommer2026!!" })
        ).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "accounts.password-common");

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe("$.password");
    }

    [Test]
    public async Task Sessions_OverForAWeek_AreForgotten()
    {
        using var applicant = await _world.Applicant();
        await applicant.Delete("session");
        using var idle = await _world.Applicant();
        (await Count()).ShouldBeGreaterThanOrEqualTo(2);

        _time.Advance(TimeSpan.FromDays(8));
        await _portal.Settle();

        (await Count()).ShouldBe(0);
    }

    private async Task<int> Count()
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OrganisationsContext>().Sessions.CountAsync();
    }
}
