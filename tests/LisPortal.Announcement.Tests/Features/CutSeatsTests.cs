using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Features;

/// <summary>What a cut of seats, at any level, does to advertisements, and how it is put in order (R-ALL-1, R-ALL-2, R-ALL-12).</summary>
internal sealed class CutSeatsTests(Engine engine) : PortalTests(engine)
{
    private static readonly DateTimeOffset AdsReadyAt = World.Norwegian("2018-08-28 12:00");

    [Test]
    public async Task ReducedAllocation_R_ALL_12_KeepsTheAdvertisementFromPublicationUntilMended()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5)]);
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(4));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        using var anybody = await Portal.Visit();

        await World.Allocate(round, [new("helse-bergen", 3)]);
        (await trust.Read($"advertisements/{advertisement.Id}"))["state"]!.GetValue<string>().ShouldBe("overBudget");
        (await trust.Tasks()).ShouldContain("announcement.mend-over-budget");
        await World.Publish(round);
        await (await anybody.Get($"advertisements/{advertisement.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "advertisement.not-found");

        await Portal.MoveTo(new DateTimeOffset(2018, 7, 1, 0, 0, 0, TimeSpan.Zero));
        await World.Allocate(round, [new("helse-bergen", 4)]);
        await World.Publish(round);
        (await anybody.Read($"advertisements/{advertisement.Id}"))["state"]!.GetValue<string>().ShouldBe("published");
    }

    [Test]
    public async Task NationalCut_R_ALL_1_PublishesNoneOfTheKind_UntilItHasBeenDistributedAnew()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5, Psychiatry: 1), new("helse-fonna", 5)]);
        var bergen = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(5));
        var fonna = await World.ApprovedAdvertisement(round, "helse-fonna", new TestGroup(4, "municipality-4613"));
        var combined = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(1, Specialty: "psychiatry"));
        await SetNational(round, ordinary: 9, psychiatry: 1);

        (await StateOf(bergen)).ShouldBe("overBudget");
        (await StateOf(fonna)).ShouldBe("overBudget");
        (await StateOf(combined)).ShouldBe("approved", "of its kind nothing was cut");
        await Portal.StopAt(AdsReadyAt.NextMinute());
        using var directorate = await World.Directorate();
        (await directorate.Tasks()).ShouldContain("allocation.distribute-to-regions");
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        (await TaskOf(trust, round)).ShouldBeNull("it is not the trust's to mend");
        await (await Change(bergen, new TestGroup(4))).ShouldBeProblem(HttpStatusCode.Conflict, "announcement.ads-closed", "R-ANN-2");
        var budget = (await trust.Read($"advertisements/{bergen.Id}"))["budgets"]![0]!;
        (budget["given"]!.GetValue<int>(), budget["allocated"]!.GetValue<int>()).ShouldBe((5, 0));

        await World.Distribute(round, [new("helse-bergen", 5, Psychiatry: 1), new("helse-fonna", 4)]);
        (await StateOf(bergen)).ShouldBe("approved");
        (await StateOf(fonna)).ShouldBe("approved");
        await World.Publish(round);
        using var anybody = await Portal.Visit();
        var published = (await anybody.Read($"advertisements?roundId={round}"))["items"]!.AsArray();
        published.Sum(row => row!["groups"]!.AsArray().Sum(group => group!["seats"]!.GetValue<int>())).ShouldBe(10);
    }

    [Test]
    public async Task NationalCut_R_ALL_1_NeverDistributedAnew_IsNotPublished()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5)]);
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(5));
        await SetNational(round, ordinary: 4);

        await World.Publish(round);

        using var anybody = await Portal.Visit();
        await (await anybody.Get($"advertisements/{advertisement.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "advertisement.not-found");
        using var directorate = await World.Directorate();
        (await directorate.Read($"rounds/{round}/quota"))["frozen"]!.GetValue<bool>().ShouldBeTrue("after publication nothing is mended");
    }

    [Test]
    public async Task Cut_R_ALL_12_HoldsBackTheLastApprovedAlone_AndItIsMendedUntilPublication()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 7, Psychiatry: 3)]);
        var first = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(3));
        var second = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(2));
        var third = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(2));
        await World.Allocate(round, [new("helse-bergen", 6, Psychiatry: 3)]);
        (await StateOf(first)).ShouldBe("approved");
        (await StateOf(second)).ShouldBe("approved");
        (await StateOf(third)).ShouldBe("overBudget");

        await Portal.StopAt(AdsReadyAt.NextMinute());
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var args = (await TaskOf(trust, round)).ShouldNotBeNull()["args"]!;
        (args["advertised"]!.GetValue<int>(), args["allocated"]!.GetValue<int>()).ShouldBe((7, 6), "of the kind there is too much of");
        var path = $"advertisements/{third.Id}";
        (await trust.Read(path))["actions"]!["canEdit"]!.GetValue<bool>().ShouldBeTrue();
        await (await Change(third, new TestGroup(1))).ShouldBeOk();
        await World.Approve(third);
        (await StateOf(third)).ShouldBe("approved");

        await Portal.MoveTo((await World.Calendar(round))["publishedAt"]!.GetValue<DateTimeOffset>());
        await (await Change(third, new TestGroup(2))).ShouldBeProblem(HttpStatusCode.Conflict, "announcement.ads-closed", "R-ANN-2");
        (await StateOf(third)).ShouldBe("published");
    }

    [Test]
    public async Task Cut_R_ANN_2_MendsWhatWasApprovedInTime_AndWhatHadLapsedNeitherComesBackNorCounts()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 6)]);
        var approved = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(4));
        var lapsed = await World.DraftAdvertisement(round, "helse-bergen", new TestGroup(2));
        await (await World.Approve(lapsed.Id, "trust", "helse-bergen")).ShouldBeOk();
        await World.Allocate(round, [new("helse-bergen", 3)]);
        await Portal.StopAt(AdsReadyAt.NextMinute());
        var trust = await World.EmployerPerson("trust", "helse-bergen");

        (await StateOf(lapsed)).ShouldBe("lapsed");
        await (await Change(lapsed, new TestGroup(1))).ShouldBeProblem(HttpStatusCode.Conflict, "announcement.ads-closed", "R-ANN-2");
        (await trust.Read($"advertisements/{lapsed.Id}"))["actions"]!["canEdit"]!.GetValue<bool>().ShouldBeFalse();

        await (await Change(approved, new TestGroup(3))).ShouldBeOk();
        await World.Approve(approved);
        (await StateOf(approved)).ShouldBe("approved");
    }

    [Test]
    public async Task AfterAdsHadToBeReady_R_ANN_2_NothingIsChanged_WhereNothingWasCut()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5)]);
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(3));
        await Portal.StopAt(AdsReadyAt.NextMinute());
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var path = $"advertisements/{advertisement.Id}";

        await (await Change(advertisement, new TestGroup(2))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.ads-closed",
            "R-ANN-2"
        );
    }

    [Test]
    public async Task Report_R_ALL_12_IsSubtracted_AndNeverOfSeatsThatAreAdvertised()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10, Psychiatry: 1)]);
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        await (await World.ReportUnadvertised(round, "helse-bergen", ("ordinary", 1))).ShouldBeOk();
        var tooMany = await World.DraftAdvertisement(round, "helse-bergen", new TestGroup(10));
        await (await World.Approve(tooMany.Id, "trust", "helse-bergen")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.more-than-allocated",
            "R-ALL-12"
        );
        await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(9));

        var refused = await (await World.ReportUnadvertised(round, "helse-bergen", ("ordinary", 2))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "allocation.seats-advertised",
            "R-ALL-12"
        );
        refused["args"]!["advertised"]!.GetValue<int>().ShouldBe(9);
        await (await World.ReportUnadvertised(round, "helse-bergen", ("psychiatry", 2))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "allocation.more-than-allocated",
            "R-ALL-12"
        );

        await World.Publish(round);
        (await trust.Tasks($"/rounds/{round}/quota")).ShouldBe(["announcement.report-unadvertised"]);
        var reported = await (await World.ReportUnadvertised(round, "helse-bergen", ("ordinary", 1), ("psychiatry", 1))).ShouldBeOk();
        reported["advertisable"]!["ordinary"]!.GetValue<int>().ShouldBe(9);
        reported["advertisable"]!["psychiatry"]!.GetValue<int>().ShouldBe(0);
        (await trust.Tasks($"/rounds/{round}/quota")).ShouldBeEmpty();

        await Portal.MoveTo(World.Norwegian((await World.Calendar(round))["startDate"]!.GetValue<string>() + " 00:00"));
        await (await World.ReportUnadvertised(round, "helse-bergen", ("ordinary", 1))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "allocation.round-started",
            "R-ALL-12"
        );
    }

    private async Task<JsonNode?> TaskOf(Visitor trust, Guid round)
    {
        var code = (await World.Calendar(round))["code"]!.GetValue<string>();
        return (await trust.Read("tasks"))["items"]!
            .AsArray()
            .SingleOrDefault(task =>
                task!["code"]!.GetValue<string>() == "announcement.mend-over-budget" && task["args"]!["round"]!.GetValue<string>() == code
            );
    }

    private async Task<HttpResponseMessage> Change(TestAdvertisement advertisement, params TestGroup[] groups)
    {
        var trust = await World.EmployerPerson("trust", advertisement.Employer);
        var path = $"advertisements/{advertisement.Id}";
        return await trust.Put(path, await World.Content(advertisement, groups), (await trust.Get(path)).Version());
    }

    private async Task SetNational(Guid round, int ordinary, int psychiatry = 0)
    {
        using var directorate = await World.Directorate();
        var path = $"rounds/{round}/quota";
        var national = new
        {
            seats = new
            {
                ordinary,
                psychiatry,
                generalPractice = 0,
            },
            legalReference = "Prop. 1 S",
        };
        await (await directorate.Put(path, national, (await directorate.Get(path)).Version())).ShouldBeOk();
        await Portal.Settle();
    }

    private async Task<string> StateOf(TestAdvertisement advertisement)
    {
        var trust = await World.EmployerPerson("trust", advertisement.Employer);
        return (await trust.Read($"advertisements/{advertisement.Id}"))["state"]!.GetValue<string>();
    }
}
