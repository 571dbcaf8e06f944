using System.Net;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Hosting;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using MediatR;

namespace LisPortal.Operations.Tests;

/// <summary>A reaction of this test's own in the real host, which fails for as long as it is told to.</summary>
internal sealed class WhenRoundPlannedFail : INotificationHandler<RoundPlanned>
{
    public static bool Broken { get; set; } = true;

    public Task Handle(RoundPlanned notification, CancellationToken cancellationToken) =>
        Broken ? throw new InvalidOperationException("broken on purpose") : Task.CompletedTask;
}

[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
internal sealed class OperationsTests(Engine engine)
{
    private TestPortal _portal = null!;
    private World _world = null!;

    [OneTimeSetUp]
    public async Task StartPortal()
    {
        _portal = await TestPortal.Start(engine, services: AddFailingReaction);
        _world = new World(_portal);
    }

    private static void AddFailingReaction(IServiceCollection services)
    {
        var reactions = typeof(OperationsTests).Assembly;
        services.AddKernelContextFor(reactions).AddAssembly(reactions);
    }

    [OneTimeTearDown]
    public async Task StopPortal() => await _portal.DisposeAsync();

    [Test]
    public async Task RetryParkedEvent_UntilTheCauseIsMended_CountsAttemptsAndThenResolves()
    {
        WhenRoundPlannedFail.Broken = true;
        var administrator = await _world.Administrator();
        await _portal.Settle();
        var before = (await administrator.Read("parked-events"))["items"]!.AsArray().Count;
        await _world.Round(_portal.Now.Year + 1); // Other tests have moved the clock; a round is planned ahead of it.
        await _portal.Settle();
        var parked = (await administrator.Read("parked-events"))["items"]!.AsArray()[^1]!;
        var id = parked["id"]!.GetValue<Guid>();
        var retry = $"parked-events/{id}/retry";

        var refused = await (await administrator.Post(retry)).ShouldBeProblem(HttpStatusCode.Conflict, "parked-events.failed-again");
        refused["detail"]!.GetValue<string>().ShouldContain("broken on purpose");
        (await administrator.Read("parked-events"))["items"]!.AsArray()[^1]!["attempts"]!
            .GetValue<int>()
            .ShouldBe(parked["attempts"]!.GetValue<int>() + 1);
        WhenRoundPlannedFail.Broken = false;
        await (await administrator.Post(retry)).ShouldBeNoContent();
        await (await administrator.Post(retry)).ShouldBeNoContent();

        (await administrator.Read("parked-events"))["items"]!.AsArray().Count.ShouldBe(before);
        (await administrator.Read("parked-events?resolved=true"))["items"]!
            .AsArray()
            .ShouldContain(row => row!["id"]!.GetValue<Guid>() == id);
    }

    [Test]
    public async Task Audit_FilteredPagedAndExported_IsOneIntactChain()
    {
        var administrator = await _world.Administrator();
        using var directorate = await _world.Directorate();
        var round = await _world.Round(2041, directorate);
        await _portal.Settle();

        var mine = (await administrator.Read($"audit?actorId={directorate.UserId}&operation=planRound&subjectId={round}"))[
            "items"
        ]!.AsArray();
        var first = await administrator.Read("audit?limit=2&total=true");
        var second = await administrator.Read($"audit?limit=2&after={first["next"]!.GetValue<string>()}");
        var newest = await administrator.Read("audit?limit=3&newestFirst=true");
        var verification = await administrator.Read("audit/verification");
        var csv = await (await administrator.Get("audit.csv?operation=planRound")).Content.ReadAsStringAsync();

        mine.Single()!["subjectType"]!.GetValue<string>().ShouldBe("round");
        first["items"]!
            .AsArray()
            .Concat(second["items"]!.AsArray())
            .Select(row => row!["position"]!.GetValue<long>())
            .ShouldBe([1, 2, 3, 4]);
        newest["items"]!
            .AsArray()
            .Select(row => row!["position"]?.GetValue<long>() ?? long.MaxValue)
            .ShouldBeInOrder(SortDirection.Descending);
        verification["intact"]!.GetValue<bool>().ShouldBeTrue();
        csv.ShouldContain(round.ToString());
    }

    [Test]
    public async Task Policies_OnADay_AreThoseInForce()
    {
        using var anybody = await _portal.Visit();

        var all = (await anybody.Read("policies"))["items"]!.AsArray();
        var then = (await anybody.Read("policies?key=kernel.idempotency.retention-hours&on=2018-09-01"))["items"]!.AsArray();
        var before = (await anybody.Read("policies?key=kernel.idempotency.retention-hours&on=2001-09-01"))["items"]!.AsArray();

        all.ShouldAllBe(policy => policy!["legalReference"] != null);
        then.Single()!["value"]!.GetValue<int>().ShouldBe(168);
        before.ShouldBeEmpty();
    }

    [Test]
    public async Task MoveClock_WithinItsRange_AnswersWhenEverythingDueHasHappened()
    {
        var administrator = await _world.Administrator();

        var moved = await (await administrator.Put("clock", new { now = "2042-05-17T10:00:00+02:00" })).ShouldBeOk();
        await (await administrator.Put("clock", new { now = "1999-01-01T00:00:00Z" })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "clock.out-of-range"
        );

        moved["now"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(2042, 5, 17, 8, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1));
    }
}
