using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Feed;

/// <summary>Boundary 6: a machine is told nothing before its organisation's people may see it, and everything from then on.</summary>
internal sealed class FeedTests(Engine engine) : PortalTests(engine)
{
    private const string EventsRead = "events:read";
    private static readonly string Submitted = EventName.Of(typeof(ApplicationSubmitted));
    private static readonly string Withdrawn = EventName.Of(typeof(ApplicationWithdrawn));

    [Test]
    public async Task Applications_R_SCR_1_UntilTheDeadlineHasPassed_NobodyIsTold()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var trust = await World.Machine("helse-bergen", EventsRead);
        using var municipality = await World.Machine("municipality-4601", EventsRead);
        using var other = await World.Machine("helse-fonna", EventsRead);
        var first = await World.SubmittedApplication(advertisement);
        var second = await World.SubmittedApplication(advertisement);
        var deadline = await Deadline(advertisement.RoundId);

        await Portal.StopAt(deadline);
        foreach (var machine in new[] { trust, municipality, other })
            (await About(machine, advertisement)).ShouldBeEmpty("the list of applicants is closed");
        await (
            await (await World.EmployerPerson("trust", "helse-bergen")).Get($"advertisements/{advertisement.Id}/applications")
        ).ShouldBeProblem(HttpStatusCode.Conflict, "screening.list-opens-after-deadline");

        await World.CloseApplications(advertisement.RoundId);
        (await About(trust, advertisement)).ShouldBe([(Submitted, first.Id), (Submitted, second.Id)]);
        (await About(municipality, advertisement)).ShouldBeEmpty();
        (await About(other, advertisement)).ShouldBeEmpty();
    }

    [Test]
    public async Task Applications_WithdrawnBeforeTheDeadline_WereNeverThere()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var trust = await World.Machine("helse-bergen", EventsRead);
        using var stays = await World.ApplicantWithCv();
        using var leaves = await World.ApplicantWithCv();
        using var returns = await World.ApplicantWithCv();
        var staying = await World.Apply(stays, advertisement);
        var returning = await World.Apply(returns, advertisement);
        foreach (var (visitor, application) in new[] { (leaves, await World.Apply(leaves, advertisement)), (returns, returning) })
        {
            await Portal.Settle();
            await (await visitor.Post($"applications/{application}/withdrawal")).ShouldBeNoContent();
        }
        (await World.Apply(returns, advertisement)).ShouldBe(returning, "it is the same application again");

        await World.CloseApplications(advertisement.RoundId);

        (await About(trust, advertisement)).ShouldBe([(Submitted, staying), (Submitted, returning)]);
        var all = await About(await World.Administrator(), advertisement);
        all.Count(told => told.Name == Submitted).ShouldBe(4, "administrators see what happened");
        all.Count(told => told.Name == Withdrawn).ShouldBe(2);
    }

    [Test]
    public async Task Feed_PollerAheadOfWhatIsShownLater_MissesNothing()
    {
        var advertisement = await World.PublishedAdvertisement(employer: "helse-fonna");
        using var trust = await World.Machine("helse-fonna", EventsRead);
        var application = await World.SubmittedApplication(advertisement);
        var next = await World.Round(2030);
        await World.Allocate(next, World.OrdinarySeats);
        await Portal.Settle();

        var seen = await Read(trust, null);
        seen.Items.Select(item => item["data"]!["roundId"]!.GetValue<Guid>()).ShouldContain(next, "this happened after the application");
        (await Read(trust, seen.After)).Items.ShouldBeEmpty();
        await World.CloseApplications(advertisement.RoundId);
        var later = await Read(trust, seen.After);

        later.Items.ShouldHaveSingleItem()["data"]!["applicationId"]!.GetValue<Guid>().ShouldBe(application.Id);
        (await Read(trust, later.After)).Items.ShouldBeEmpty();
        var again = (await Read(trust, null)).Items;
        again.Select(Id).ShouldBe([.. seen.Items.Select(Id), .. later.Items.Select(Id)], "the order never changes");
    }

    [Test]
    public async Task Feed_EventNotShownYet_IsNoPlaceInTheFeed()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var trust = await World.Machine("helse-bergen", EventsRead);
        var application = await World.SubmittedApplication(advertisement);
        await Portal.Settle();
        var administrator = await World.Administrator();
        var happened = (await Whole(administrator)).Single(item => item["data"]!["applicationId"]?.GetValue<Guid>() == application.Id);

        var answer = await trust.Get($"events?after={Id(happened)}");

        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "events.unknown-after");
    }

    private async Task<DateTimeOffset> Deadline(Guid round) =>
        (await World.Calendar(round))["applicationDeadline"]!.GetValue<DateTimeOffset>();

    private static Guid Id(JsonNode item) => item["id"]!.GetValue<Guid>();

    /// <summary>What the visitor is told about applications to the advertisement.</summary>
    private async Task<IReadOnlyList<(string Name, Guid Application)>> About(Visitor visitor, TestAdvertisement advertisement)
    {
        await Portal.Settle();
        return
        [
            .. (await Whole(visitor))
                .Where(item => item["data"]!["advertisementId"]?.GetValue<Guid>() == advertisement.Id)
                .Where(item => item["data"]!["applicationId"] is not null)
                .Select(item => (item["name"]!.GetValue<string>(), item["data"]!["applicationId"]!.GetValue<Guid>())),
        ];
    }

    private static async Task<IReadOnlyList<JsonNode>> Whole(Visitor visitor) => (await Read(visitor, null)).Items;

    /// <summary>Everything after an event, page by page.</summary>
    private static async Task<(IReadOnlyList<JsonNode> Items, Guid? After)> Read(Visitor visitor, Guid? after)
    {
        List<JsonNode> items = [];
        for (var more = true; more; )
        {
            var page = await visitor.Read($"events?limit=100{(after is { } last ? $"&after={last}" : "")}");
            items.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            after = page["after"]?.GetValue<Guid>();
            more = page["more"]!.GetValue<bool>();
        }
        return (items, after);
    }
}
