using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Features;

internal sealed class WholeRoundTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Round_PlayedToItsEnd_LogRebuildsTheTablesAndHiredPlusResidualAreTheSeats()
    {
        var round = await PlayedToItsEnd();
        var directorate = await World.EmployerPerson("directorate", "hdir");

        var verification = await directorate.Read($"rounds/{round.Id}/log/verification");
        var residual = await Residual(round);
        var hired = (await World.Offers(directorate, round, "&state=accepted")).Count;

        verification["matches"]!.GetValue<bool>().ShouldBeTrue(verification.ToJsonString());
        verification["entries"]!.GetValue<int>().ShouldBe((await Log(round)).Count);
        hired.ShouldBe(2);
        (hired + residual.Sum(row => row["seats"]!.GetValue<int>())).ShouldBe(2 + 1 + 1);
    }

    [Test]
    public async Task Log_PagedThrough_IsGaplessAndBearsTheDeadlinesOfWhatFollowsFromThem()
    {
        var round = await PlayedToItsEnd();

        var log = await Log(round, pageSize: 3);

        log.Select(entry => entry["sequence"]!.GetValue<long>()).ShouldBe(Enumerable.Range(1, log.Count).Select(number => (long)number));
        log.Where(Is("expired")).Select(At).ShouldBe([round.ResponseDeadline()]);
        log.Where(Is("markedBySystem")).Select(At).ShouldBe([round.MarkingDeadline(), round.MarkingDeadline(2)]);
        log.Where(Is("residualPositionsOpened")).Select(At).ShouldAllBe(at => at == round.MarkingDeadline(2));
        log.Where(Is("offerMade")).Select(At).Distinct().ShouldBe([round.OfferAt(), round.OfferAt(2)]);

        static Func<JsonNode, bool> Is(string kind) => entry => entry["kind"]!.GetValue<string>() == kind;
        static DateTimeOffset At(JsonNode entry) => entry["at"]!.GetValue<DateTimeOffset>();
    }

    [Test]
    public async Task Log_ForEmployersAndApplicants_IsClosed()
    {
        var round = await World.RankedRound(1, "Ada");

        foreach (var path in new[] { "log", "log/verification" })
        {
            (await (await World.EmployerPerson("trust", "helse-bergen")).Get($"rounds/{round.Id}/{path}")).StatusCode.ShouldBe(
                HttpStatusCode.Forbidden
            );
            (await round["Ada"].Get($"rounds/{round.Id}/{path}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Test]
    public async Task Residual_R_OFF_8_CombinedSeat_IsOrdinaryUntilTheLaterEmployerConfirms()
    {
        var round = await PlayedToItsEnd();
        var combined = round.Groups[2];
        var before = (await Residual(round)).Single(row => row["groupId"]!.GetValue<Guid>() == combined);
        before["kind"]!.GetValue<string>().ShouldBe("ordinary");
        before["awaitsLaterEmployer"]!.GetValue<bool>().ShouldBeTrue();

        var other = await World.EmployerPerson("trust", "helse-fonna");
        await (await Confirm(other)).ShouldBeProblem(HttpStatusCode.Forbidden, "offers.not-the-later-employer", "R-OFF-8");
        var later = await World.EmployerPerson("municipality", "municipality-4601");
        await (await Confirm(later)).ShouldBeNoContent();
        await (await Confirm(later)).ShouldBeNoContent();

        var after = (await Residual(round)).Single(row => row["groupId"]!.GetValue<Guid>() == combined);
        (after["kind"]!.GetValue<string>(), after["specialty"]!.GetValue<string>()).ShouldBe(("combined", "generalPractice"));
        var verification = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log/verification");
        verification["matches"]!.GetValue<bool>().ShouldBeTrue(verification.ToJsonString());

        Task<HttpResponseMessage> Confirm(Visitor visitor) => visitor.Put($"residual-positions/{combined}/confirmation", new { });
    }

    [Test]
    public async Task Residual_R_OFF_8_InTheMinuteOfTheLastMarkingDeadline_IsNotYetOpenToAnybody()
    {
        var round = await World.RankedRound(1, "Ada");
        await World.Release(round);
        await Portal.StopAt(round.MarkingDeadline(2).LastMillisecond());
        (await Residual(round)).ShouldBeEmpty();

        await Portal.StopAt(round.MarkingDeadline(2).NextMinute());
        (await Residual(round)).Count.ShouldBe(1);
    }

    [Test]
    public async Task Residual_R_OFF_8_RoundWithoutAnyRelease_OpensAllItsSeats()
    {
        var round = await World.RankedRound(3, "Ada");
        await Portal.StopAt(round.MarkingDeadline(2).NextMinute());

        (await Residual(round)).Single()["seats"]!.GetValue<int>().ShouldBe(3);
        var verification = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log/verification");
        verification["matches"]!.GetValue<bool>().ShouldBeTrue(verification.ToJsonString());
    }

    /// <summary>
    /// Bergen: Ada accepts, Bo is silent, Cato gets his seat in the second offer round and declines. Fonna: Dag declines, Eli accepts in
    /// the second. Combined general practice in Bergen: nobody ranked.
    /// </summary>
    private async Task<TestRound> PlayedToItsEnd()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(2), "Ada", "Bo", "Cato"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Dag", "Eli"),
            new TestRanking("helse-bergen", new TestGroup(1, Specialty: "generalPractice"))
        );
        await (await World.Release(round)).ShouldBeOk();
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();
        await (await World.Answer(round, "Dag", "decline", group: 1)).ShouldBeOk();
        await Portal.StopAt(round.OfferAt(2));
        await (await World.Release(round, 2)).ShouldBeOk();
        await (await World.Answer(round, "Cato", "decline")).ShouldBeOk();
        await (await World.Answer(round, "Eli", "accept", group: 1)).ShouldBeOk();
        await Portal.StopAt(round.MarkingDeadline(2).NextMinute());
        return round;
    }

    private async Task<IReadOnlyList<JsonNode>> Residual(TestRound round)
    {
        using var anybody = await Portal.Visit();
        return [.. (await anybody.Read($"residual-positions?roundId={round.Id}"))["items"]!.AsArray().OfType<JsonNode>()];
    }

    private async Task<IReadOnlyList<JsonNode>> Log(TestRound round, int pageSize = 500)
    {
        var directorate = await World.EmployerPerson("directorate", "hdir");
        List<JsonNode> entries = [];
        for (var after = ""; after is not null; )
        {
            var page = await directorate.Read($"rounds/{round.Id}/log?limit={pageSize}{(after.Length > 0 ? $"&after={after}" : "")}");
            entries.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            after = page["next"]?.GetValue<string>();
        }
        return entries;
    }
}
