using System.Net;
using LisPortal.Kernel.Hosting.Data;
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
    public async Task ChangeRound_R_ANN_7_StartThatLaterPositionsDoNotFollow_IsRefusedAtTheField()
    {
        using var directorate = await World.Directorate();
        var round = await World.AllocatedRound();
        await World.DraftAdvertisement(round, groups: new TestGroup(1, Specialty: "psychiatry"));
        var calendar = await World.Calendar(round);
        var body = calendar.DeepClone().AsObject();
        foreach (var name in body.Select(member => member.Key).Except(ChangeRoundMembers).ToList())
            body.Remove(name);
        var later = int.Parse(calendar["startDate"]!.GetValue<string>()[..4], System.Globalization.CultureInfo.InvariantCulture) + 2;
        foreach (var member in new[] { "adsReadyAt", "publishedAt", "applicationDeadline" })
            body[member] = TwoYearsOn(body[member]!);
        foreach (var dates in body["offerRounds"]!.AsArray())
        {
            foreach (var member in new[] { "offerAt", "responseDeadline", "markingDeadline" })
                dates![member] = TwoYearsOn(dates[member]!);
        }
        body["startDate"] = $"{later}{calendar["startDate"]!.GetValue<string>()[4..]}";

        var answer = await directorate.Put($"rounds/{round}", body, version: calendar["version"]!.GetValue<int>());

        var problem = await answer.ShouldBeProblem(HttpStatusCode.Conflict, "announcement.later-positions-left-behind", "R-ANN-7");
        problem["args"]!["count"]!.GetValue<int>().ShouldBe(1);
        (await World.Calendar(round))["startDate"]!.GetValue<string>().ShouldBe(calendar["startDate"]!.GetValue<string>());
    }

    private static readonly string[] ChangeRoundMembers =
    [
        "season",
        "adsReadyAt",
        "publishedAt",
        "applicationDeadline",
        "offerRounds",
        "startDate",
    ];

    private static string TwoYearsOn(System.Text.Json.Nodes.JsonNode at) =>
        at.GetValue<DateTimeOffset>().AddYears(2).ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

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
