using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Evaluation.Tests.Features;

internal sealed class StatisticsTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Statistics_R_EVA_3_Directorate_SeesTheFactsOfTheWholeRound()
    {
        var round = await Played();
        var statistics = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/statistics");

        statistics["scope"]!.GetValue<string>().ShouldBe("nation");
        statistics["seats"]!.GetValue<int>().ShouldBe(3);
        Figures(statistics["nation"]!, "applicants", "applications", "offers", "hired", "notHired", "residualSeats", "plansCreated")
            .ShouldBe([4, 5, 5, 2, 2, 1, 2]);
        var norway = statistics["byCountryGroup"]!.AsArray().Single(row => row!["group"]?.GetValue<string>() == "norway")!;
        Figures(norway, "applicants", "hired", "notHired").ShouldBe([4, 2, 2]);
        var rounds = statistics["byOfferRound"]!.AsArray();
        Figures(rounds[0]!, "offers", "accepted", "declined", "declinedByOtherAcceptance", "expired", "open").ShouldBe([3, 1, 0, 1, 1, 0]);
        Figures(rounds[1]!, "offers", "accepted", "declined", "declinedByOtherAcceptance", "expired", "open").ShouldBe([2, 1, 1, 0, 0, 0]);
        var bergen = statistics["byEmployer"]!.AsArray().Single(row => row!["employerName"]!.GetValue<string>().Contains("Bergen"))!;
        Figures(bergen, "seats", "applicants", "offers", "hired", "residualSeats").ShouldBe([2, 4, 4, 1, 1]);
    }

    [Test]
    public async Task Statistics_R_EVA_7_Trust_SeesItsOwnAndNoSmallFigureOfTheCountry()
    {
        var round = await Played();
        var statistics = await (await World.EmployerPerson("trust", "helse-fonna")).Read($"rounds/{round.Id}/statistics");

        statistics["scope"]!.GetValue<string>().ShouldBe("ownEmployers");
        statistics["smallestShown"]!.GetValue<int>().ShouldBe(5);
        foreach (var figure in statistics["nation"]!.AsObject())
            figure.Value.ShouldBeNull(figure.Key);
        statistics["byCountryGroup"]!.AsArray().ShouldBeEmpty();
        statistics["byEmployer"]!.AsArray().ShouldHaveSingleItem()!["hired"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task Statistics_WithdrawnApplications_AreNotCounted()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var stays = await World.ApplicantWithCv();
        using var leaves = await World.ApplicantWithCv();
        using var returns = await World.ApplicantWithCv();
        await World.Apply(stays, advertisement);
        foreach (var visitor in new[] { leaves, returns })
            await (await visitor.Post($"applications/{await World.Apply(visitor, advertisement)}/withdrawal")).ShouldBeNoContent();
        await World.Apply(returns, advertisement);
        await Portal.Settle();

        var statistics = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{advertisement.RoundId}/statistics");

        statistics["nation"]!["applicants"]!.GetValue<int>().ShouldBe(2);
    }

    [Test]
    public async Task Csv_SaysTheSameAsTheFigures()
    {
        var round = await Played();
        var directorate = await World.EmployerPerson("directorate", "hdir");

        var answer = await directorate.Get($"rounds/{round.Id}/statistics.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines[0].ShouldBe("table;row;figure;value");
        lines.ShouldContain("countryGroup;norway;hired;2");
        lines.ShouldContain("offerRound;1;expired;1");
        lines.Count(line => line.StartsWith("nation;", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Test]
    public async Task Statistics_ApplicantsAndUnknownRounds_AreRefused()
    {
        using var applicant = await World.Applicant();
        var directorate = await World.EmployerPerson("directorate", "hdir");

        (await applicant.Get($"rounds/{Guid.NewGuid()}/statistics")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await (await directorate.Get($"rounds/{Guid.NewGuid()}/statistics")).ShouldBeProblem(HttpStatusCode.NotFound, "round.not-found");
    }

    /// <summary>Ada takes Fonna's seat over Bergen's, Bo is silent; then Cato declines Bergen's seat and Dag takes the other.</summary>
    private async Task<TestRound> Played()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(2), "Ada", "Bo", "Cato", "Dag"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Ada")
        );
        await World.Release(round);
        await (await World.Answer(round, "Ada", "accept", group: 1)).ShouldBeOk();
        await Portal.StopAt(round.OfferAt(2));
        await World.Release(round, 2);
        await (await World.Answer(round, "Cato", "decline")).ShouldBeOk();
        await (await World.Answer(round, "Dag", "accept")).ShouldBeOk();
        await Portal.StopAt(round.MarkingDeadline(2).NextMinute());
        return round;
    }

    private static int[] Figures(JsonNode row, params string[] names) => [.. names.Select(name => row[name]!.GetValue<int>())];
}
