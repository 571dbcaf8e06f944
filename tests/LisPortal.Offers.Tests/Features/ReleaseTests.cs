using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Features;

internal sealed class ReleaseTests(Engine engine) : PortalTests(engine)
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Release_R_ANN_5_AMillisecondBeforeTheInstant_IsRefusedAndNobodySeesAnOffer()
    {
        var round = await World.RankedRound(1, "Ada", "Bo");
        await Portal.StopAt(round.OfferAt() - Millisecond);

        await (await World.Release(round)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.too-early", "R-ANN-5");

        await NobodySeesAnOffer(round);
    }

    [Test]
    public async Task Release_R_OFF_1_AtTheInstant_SendsToTheNextRankedForTheFreeSeatsAtOneInstant()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(2), "Ada", "Bo", "Cato"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Bo", "Dag")
        );
        await NobodySeesAnOffer(round);

        var released = await (await World.Release(round)).ShouldBeOk();

        released["offers"]!.GetValue<int>().ShouldBe(3);
        released["employers"]!.GetValue<int>().ShouldBe(2);
        (await World.Offers(round["Ada"], round)).Count.ShouldBe(1);
        (await World.Offers(round["Bo"], round)).Count.ShouldBe(2);
        (await World.Offers(round["Cato"], round)).ShouldBeEmpty();
        (await World.Offers(round["Dag"], round)).ShouldBeEmpty();
        var all = await World.Offers(await World.EmployerPerson("directorate", "hdir"), round);
        all.Select(offer => offer["releasedAt"]!.GetValue<DateTimeOffset>()).Distinct().ShouldBe([round.OfferAt()]);
    }

    [Test]
    public async Task Release_R_OFF_1_AtTheSameInstant_OneWinsAndTheOthersLearnWhy()
    {
        var round = await World.RankedRound(1, "Ada", "Bo");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => World.Release(round)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        foreach (var loser in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
            await loser.ShouldBeProblem(HttpStatusCode.Conflict, "offers.already-released", "R-OFF-1");
        (await World.Offers(round["Ada"], round)).Count.ShouldBe(1);
        (await World.Offers(round["Bo"], round)).ShouldBeEmpty();
    }

    [Test]
    public async Task Release_R_OFF_1_TheOneBeforeNotReleased_IsRefusedUntilThatIsReleasedOnPostponedDates()
    {
        var round = await World.RankedRound(1, "Ada", "Bo");
        await Portal.StopAt(round.OfferAt(2));

        await (await World.Release(round, 2)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.previous-not-released", "R-OFF-1");
        // R-OFF-3: nobody could answer an offer of the first any more.
        await (await World.Release(round)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.no-time-to-answer", "R-OFF-3");

        await (
            await World.Postpone(
                round.Id,
                body =>
                {
                    World.Set(body, 1, "responseDeadline", "2018-11-06 23:59");
                    World.Set(body, 1, "markingDeadline", "2018-11-07 08:00");
                    World.Set(body, 2, "offerAt", "2018-11-07 09:00");
                }
            )
        ).ShouldBeOk();
        (await (await World.Release(round)).ShouldBeOk())["offers"]!.GetValue<int>().ShouldBe(1);
        await (await World.Answer(round, "Ada", "decline")).ShouldBeOk();
        await Portal.StopAt(World.Norwegian("2018-11-07 09:00"));
        (await (await World.Release(round, 2)).ShouldBeOk())["offers"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task Release_R_OFF_5_Second_GoesToTheNextRankedAndNeverToTheTaken()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(1), "Ada", "Bo", "Cato"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Bo", "Ada", "Dag")
        );
        await World.Release(round);
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();
        await (await World.Answer(round, "Bo", "decline", group: 1)).ShouldBeOk();
        await Portal.StopAt(round.OfferAt(2));

        (await (await World.Release(round, 2)).ShouldBeOk())["offers"]!.GetValue<int>().ShouldBe(1);

        (await World.Offers(round["Dag"], round)).ShouldHaveSingleItem()["number"]!.GetValue<int>().ShouldBe(2);
        (await World.Offers(round["Ada"], round)).ShouldHaveSingleItem()["number"]!.GetValue<int>().ShouldBe(1);
        (await World.Offers(round["Cato"], round)).ShouldBeEmpty();
    }

    [Test]
    public async Task Release_UnknownRoundOrNumber_IsNotThere()
    {
        var round = await World.RankedRound(1, "Ada");

        await (await World.Release(round, 9)).ShouldBeProblem(HttpStatusCode.NotFound, "offer-round.not-found");
        await (await World.Release(round with { Id = Guid.NewGuid() })).ShouldBeProblem(HttpStatusCode.NotFound, "round.not-found");
    }

    [Test]
    public async Task Preview_BeforeTheInstant_CountsWithoutTellingOfPersons()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(2), "Ada"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"))
        );
        await Portal.StopAt(round.OfferAt() - Millisecond);
        var directorate = await World.EmployerPerson("directorate", "hdir");

        var answer = await directorate.Get($"rounds/{round.Id}/offer-rounds/1/preview");
        var preview = await answer.ShouldBeOk();

        preview["stage"]!.GetValue<string>().ShouldBe("waiting");
        preview["blockedBy"]!.GetValue<string>().ShouldBe("offers.too-early");
        preview["offers"]!.GetValue<int>().ShouldBe(1);
        preview["freeSeats"]!.GetValue<int>().ShouldBe(3);
        preview["uncovered"]!.GetValue<int>().ShouldBe(2);
        var groups = preview["employers"]!.AsArray().SelectMany(employer => employer!["groups"]!.AsArray()).OfType<JsonNode>().ToList();
        groups.Single(group => !group["rankingSigned"]!.GetValue<bool>())["groupId"]!.GetValue<Guid>().ShouldBe(round.Groups[1]);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(round["Ada"].UserId.ToString());
    }

    [Test]
    public async Task Tasks_NextRelease_IsDueAtASharpInstantAndAskedForUntilTheMinuteOfTheLastMarkingDeadlineIsOver()
    {
        var round = await World.RankedRound(1, "Ada");
        await Portal.StopAt(round.OfferAt() - Millisecond);
        var due = (await Tasks()).ShouldHaveSingleItem();
        await Portal.StopAt(round.MarkingDeadline(2).LastMillisecond());
        var missed = (await Tasks()).ShouldHaveSingleItem();
        await Portal.StopAt(round.MarkingDeadline(2).NextMinute());

        due["code"]!.GetValue<string>().ShouldBe("offers.release-offer-round");
        due["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(round.OfferAt());
        due["dueAtIsSharp"]!.GetValue<bool>().ShouldBeTrue();
        missed["code"]!.GetValue<string>().ShouldBe("offers.postpone-offer-round");
        (await Tasks()).ShouldBeEmpty();

        async Task<IReadOnlyList<JsonNode>> Tasks() =>
            [
                .. (await (await World.EmployerPerson("directorate", "hdir")).Read("tasks"))["items"]!
                    .AsArray()
                    .OfType<JsonNode>()
                    .Where(task =>
                        task["code"]!.GetValue<string>().StartsWith("offers.", StringComparison.Ordinal)
                        && task["link"]!.GetValue<string>().StartsWith($"/rounds/{round.Id}/", StringComparison.Ordinal)
                    ),
            ];
    }

    [Test]
    public async Task OfferRounds_ByTheClock_TellTheirStageAndEachEmployerItsOwnCounts()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(2), "Ada", "Bo"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Cato")
        );
        (await OfferRound("directorate", "hdir"))["stage"]!.GetValue<string>().ShouldBe("readyToRelease");
        await World.Release(round);
        await World.Answer(round, "Ada", "accept");
        await Portal.StopAt(round.ResponseDeadline().LastMillisecond());

        var awaited = await OfferRound("directorate", "hdir");
        await Portal.StopAt(round.ResponseDeadline().NextMinute());
        var expired = await OfferRound("directorate", "hdir");
        var own = await OfferRound("trust", "helse-fonna");

        (awaited["stage"]!.GetValue<string>(), Count(awaited, "open"), Count(awaited, "expired"), Count(awaited, "accepted")).ShouldBe(
            ("awaitingAnswers", 2, 0, 1)
        );
        (expired["stage"]!.GetValue<string>(), Count(expired, "open"), Count(expired, "expired"), Count(expired, "offers")).ShouldBe(
            ("awaitingMarking", 0, 2, 3)
        );
        (Count(own, "offers"), Count(own, "expired"), Count(own, "accepted")).ShouldBe((1, 1, 0));

        async Task<JsonNode> OfferRound(string role, string organisation) =>
            (await (await World.EmployerPerson(role, organisation)).Read($"rounds/{round.Id}/offer-rounds"))["items"]![0]!;
        static int Count(JsonNode item, string name) => item[name]!.GetValue<int>();
    }

    private async Task NobodySeesAnOffer(TestRound round)
    {
        Visitor[] everybody =
        [
            .. round.Doctors.Values,
            await World.EmployerPerson("trust", "helse-bergen"),
            await World.EmployerPerson("municipality", "municipality-4601"),
            await World.EmployerPerson("directorate", "hdir"),
        ];
        foreach (var somebody in everybody)
            (await World.Offers(somebody, round)).ShouldBeEmpty();
    }
}
