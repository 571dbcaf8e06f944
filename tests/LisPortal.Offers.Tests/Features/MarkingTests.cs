using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Features;

internal sealed class MarkingTests(Engine engine) : PortalTests(engine)
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Marking_R_OFF_4_ByTheEmployer_ShowsToOtherEmployersOfTheApplicant()
    {
        var (round, offer) = await Accepted();
        (await Markings("trust", "helse-fonna", round)).ShouldBeEmpty();

        var marked = await (await Mark("helse-bergen", offer, "ordinary")).ShouldBeOk();

        marked["marking"]!["bySystem"]!.GetValue<bool>().ShouldBeFalse();
        var seen = (await Markings("trust", "helse-fonna", round)).ShouldHaveSingleItem();
        seen["personId"]!.GetValue<Guid>().ShouldBe(round["Ada"].UserId);
        seen["label"]!.GetValue<string>().ShouldBe("ordinary");
        (await Markings("municipality", "municipality-1106", round)).Count.ShouldBe(1);
        (await Markings("trust", "finnmarkssykehuset", round)).ShouldBeEmpty();
    }

    [Test]
    public async Task Marking_R_OFF_4_LabelThatDoesNotFit_IsRefused()
    {
        var (_, offer) = await Accepted();

        await (await Mark("helse-bergen", offer, "psychiatry")).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "offers.label-does-not-fit",
            "R-OFF-4"
        );
    }

    [Test]
    public async Task Marking_NotAcceptedOrNotOwn_IsRefused()
    {
        var (round, offer) = await Accepted();
        var declined = await World.OfferOf(round, "Ada", 1);

        await (await Mark("helse-fonna", declined, "ordinary")).ShouldBeProblem(HttpStatusCode.Conflict, "offers.not-accepted", "R-OFF-4");
        await (await Mark("helse-fonna", offer, "ordinary")).ShouldBeProblem(HttpStatusCode.NotFound, "offer.not-found");
    }

    [TestCase(0)]
    [TestCase(59_999)]
    public async Task Marking_R_OFF_4_InTheMinuteOfTheDeadline_IsInTimeAndRepeatedChangesNothing(int milliseconds)
    {
        var (round, offer) = await Accepted();
        await Portal.StopAt(round.MarkingDeadline().AddMilliseconds(milliseconds));
        (await Markings("trust", "helse-fonna", round)).ShouldBeEmpty();
        (await LogOf(round)).ShouldNotContain(entry => entry["kind"]!.GetValue<string>() == "markedBySystem");

        await (await Mark("helse-bergen", offer, "ordinary")).ShouldBeOk();
        await (await Mark("helse-bergen", offer, "ordinary")).ShouldBeOk();

        (await LogOf(round)).Count(entry => entry["kind"]!.GetValue<string>() == "marked").ShouldBe(1);
    }

    [Test]
    public async Task Marking_R_OFF_4_WhenTheMinuteIsOver_IsMarkedByTheSystemAsOfTheDeadline()
    {
        var (round, offer) = await Accepted();
        await Portal.StopAt(round.MarkingDeadline().NextMinute());

        var seen = (await Markings("trust", "helse-fonna", round)).ShouldHaveSingleItem();
        var entry = (await LogOf(round)).Single(row => row["kind"]!.GetValue<string>() == "markedBySystem");

        seen["bySystem"]!.GetValue<bool>().ShouldBeTrue();
        seen["markedAt"]!.GetValue<DateTimeOffset>().ShouldBe(round.MarkingDeadline());
        entry["at"]!.GetValue<DateTimeOffset>().ShouldBe(round.MarkingDeadline());
        entry["reason"]!.GetValue<string>().ShouldBe("R-OFF-4");
    }

    [Test]
    public async Task Markings_R_OFF_6_OneWeekBeforeTheStart_AreHiddenFromEmployers()
    {
        var (round, offer) = await Accepted();
        await Mark("helse-bergen", offer, "ordinary");
        // Start 1 March 2019; a week before at midnight in Norway.
        var hidden = new DateTimeOffset(2019, 2, 21, 23, 0, 0, TimeSpan.Zero);

        await Portal.StopAt(hidden - Millisecond);
        (await Markings("trust", "helse-fonna", round)).Count.ShouldBe(1);
        await Portal.StopAt(hidden);
        (await Markings("trust", "helse-fonna", round)).ShouldBeEmpty();
        (await Markings("directorate", "hdir", round)).Count.ShouldBe(1);
    }

    [Test]
    public async Task Offers_R_OFF_6_OneWeekBeforeTheStart_ShowEmployersNoMarking()
    {
        var (round, offer) = await Accepted();
        await Mark("helse-bergen", offer, "ordinary");
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        using var directorate = await World.Directorate();
        var hidden = new DateTimeOffset(2019, 2, 21, 23, 0, 0, TimeSpan.Zero);

        await Portal.StopAt(hidden - Millisecond);
        (await Marking(trust)).ShouldNotBeNull();
        await Portal.StopAt(hidden);
        (await Marking(trust)).ShouldBeNull();
        (await Marking(directorate)).ShouldNotBeNull();

        async Task<JsonNode?> Marking(Visitor reader) =>
            (await reader.Read($"offers?roundId={round.Id}&state=accepted&limit=500"))["items"]!
                .AsArray()
                .Single(row => row!["id"]!.GetValue<Guid>() == offer)!["marking"];
    }

    [Test]
    public async Task Tasks_MissingMarkings_WaitForTheEmployer()
    {
        var (round, offer) = await Accepted();

        var waiting = (await Tasks()).Single(task => task["dueAt"]?.GetValue<DateTimeOffset>() == round.MarkingDeadline());
        await Mark("helse-bergen", offer, "ordinary");

        waiting["args"]!["count"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(1);
        (await Tasks()).Sum(task => task["args"]!["count"]!.GetValue<int>()).ShouldBe(waiting["args"]!["count"]!.GetValue<int>() - 1);

        async Task<IReadOnlyList<JsonNode>> Tasks() =>
            [
                .. (await (await World.EmployerPerson("trust", "helse-bergen")).Read("tasks"))["items"]!
                    .AsArray()
                    .OfType<JsonNode>()
                    .Where(task => task["code"]!.GetValue<string>() == "offers.register-markings"),
            ];
    }

    /// <summary>Ada has offers from Bergen and Fonna and has accepted Bergen's.</summary>
    private async Task<(TestRound Round, Guid Offer)> Accepted()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(1), "Ada"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Ada", "Bo")
        );
        await (await World.Release(round)).ShouldBeOk();
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();
        return (round, await World.OfferOf(round, "Ada"));
    }

    private async Task<HttpResponseMessage> Mark(string employer, Guid offer, string label) =>
        await (await World.EmployerPerson("trust", employer)).Put($"offers/{offer}/marking", new { label });

    private async Task<IReadOnlyList<JsonNode>> Markings(string role, string organisation, TestRound round) =>
        [
            .. (await (await World.EmployerPerson(role, organisation)).Read($"rounds/{round.Id}/markings"))["items"]!
                .AsArray()
                .OfType<JsonNode>(),
        ];

    private async Task<IReadOnlyList<JsonNode>> LogOf(TestRound round) =>
        [
            .. (await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log?limit=500"))["items"]!
                .AsArray()
                .OfType<JsonNode>(),
        ];
}
