using System.Net;
using LisPortal.Kernel.Data;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Features;

internal sealed class RoundTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task PlanRound_RealCalendar_IsPublicWithItsStageAndWarnings()
    {
        await Portal.MoveTo(new DateTimeOffset(2018, 9, 1, 0, 0, 0, TimeSpan.Zero));
        var id = await World.Round();

        using var anybody = await Portal.Visit();
        var round = await anybody.Read($"rounds/{id}");

        round["stage"]!.GetValue<string>().ShouldBe("applicationsOpen");
        round["warnings"]!
            .AsArray()
            .ShouldContain(warning => warning!["code"]!.GetValue<string>() == "announcement.calendar.deadline-on-day-off");
    }

    [Test]
    public async Task PlanRound_ShortApplicationPeriod_IsRefusedByRAnn3AtTheField()
    {
        using var directorate = await World.Directorate();
        var body = World.Autumn();
        body["applicationDeadline"] = "2018-09-12T21:59:00Z";

        var problem = await (await directorate.Post("rounds", body)).ShouldHave(HttpStatusCode.Conflict);

        problem["rule"]!.GetValue<string>().ShouldBe("R-ANN-3");
    }

    [TestCase("$.adsReadyAt", "2018-08-28T10:00:30Z")]
    [TestCase("$.publishedAt", "2018-08-31T06:00:01Z")]
    [TestCase("$.applicationDeadline", "2018-09-16T21:59:59Z")]
    [TestCase("$.offerRounds[0].offerAt", "2018-10-26T06:00:00.001Z")]
    [TestCase("$.offerRounds[1].responseDeadline", "2018-11-07T22:59:59.999Z")]
    [TestCase("$.offerRounds[1].markingDeadline", "2018-11-08T11:00:00.5Z")]
    public async Task PlanRoundAndChangeRound_R_ANN_2_WithSeconds_AreRefusedAtTheField(string path, string at)
    {
        using var directorate = await World.Directorate();
        var body = World.Autumn();
        var place = path.Contains('[', StringComparison.Ordinal) ? body["offerRounds"]![path[14] - '0']!.AsObject() : body;
        place[path[(path.LastIndexOf('.') + 1)..]] = at;

        await Refused(await directorate.Post("rounds", body));
        await Portal.MoveTo(new DateTimeOffset(2018, 6, 1, 0, 0, 0, TimeSpan.Zero));
        var id = await World.Round(directorate: directorate);
        body.Remove("code");
        await Refused(await directorate.Put($"rounds/{id}", body, version: 1));

        async Task Refused(HttpResponseMessage answer)
        {
            var problem = await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "announcement.calendar.precision", "R-ANN-2");
            problem["errors"]!.AsArray().ShouldHaveSingleItem()!["path"]!.GetValue<string>().ShouldBe(path);
        }
    }

    [Test]
    public async Task PlanRound_SameKeyTwice_CreatesOneRound()
    {
        using var directorate = await World.Directorate();
        var body = World.Autumn();

        var first = await (await directorate.Post("rounds", body, key: "a key")).ShouldBeCreated();
        var second = await (await directorate.Post("rounds", body, key: "a key")).ShouldBeCreated();
        var other = World.Autumn();
        var third = await directorate.Post("rounds", other, key: "a key");

        second.ShouldBe(first);
        await third.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
    }

    [Test]
    public async Task ChangeRound_StaleVersion_IsRefusedAndChangesNothing()
    {
        using var directorate = await World.Directorate();
        var id = await World.Round(2035, directorate);
        var body = World.Autumn(2035);
        body.Remove("code");
        body["offerRounds"]![0]!["responseDeadline"] = "2035-10-31T21:00:00Z";
        await (await directorate.Put($"rounds/{id}", body, version: 1)).ShouldBeOk();

        await (await directorate.Put($"rounds/{id}", body, version: 1)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await (await directorate.Put($"rounds/{id}", body)).ShouldBeProblem(
            HttpStatusCode.PreconditionRequired,
            "request.if-match-required"
        );
    }

    [Test]
    public async Task PlanRound_SameCodeAtOnce_OneWinsAndTheOthersLearnWhy()
    {
        using var directorate = await World.Directorate();
        var body = World.Autumn();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => directorate.Post("rounds", body)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var loser in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
            await loser.ShouldBeProblem(HttpStatusCode.Conflict, "announcement.round-code-taken");
    }
}
