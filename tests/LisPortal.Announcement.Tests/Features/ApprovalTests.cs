using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Features;

internal sealed class ApprovalTests(Engine engine) : PortalTests(engine)
{
    private const string Bergen = "municipality-4601";
    private const string Oslo = "municipality-0301";
    private static readonly DateTimeOffset AdsReadyAt = World.Norwegian("2018-08-28 12:00");

    [Test]
    public async Task Approve_R_ANN_10_NeedsTrustAndEveryMunicipality()
    {
        var advertisement = await World.DraftAdvertisement(
            await World.AllocatedRound(),
            "helse-bergen",
            new TestGroup(1, Bergen),
            new TestGroup(1, Oslo)
        );

        (await State(await World.Approve(advertisement.Id, "municipality", Oslo))).ShouldBe("draft");
        (await State(await World.Approve(advertisement.Id, "trust", "helse-bergen"))).ShouldBe("draft");
        (await State(await World.Approve(advertisement.Id, "trust", "helse-bergen"))).ShouldBe("draft", "a repeat changes nothing");
        (await State(await World.Approve(advertisement.Id, "chiefMunicipalDoctor", Bergen))).ShouldBe("approved");
    }

    [Test]
    public async Task Approve_InAnothersName_IsRefused()
    {
        var advertisement = await World.DraftAdvertisement(await World.AllocatedRound());
        var path = $"advertisements/{advertisement.Id}/approvals";
        var municipality = await World.EmployerPerson("municipality", Bergen);
        var stranger = await World.EmployerPerson("municipality", Oslo);

        await (
            await municipality.Post(path, new { organisationId = await World.Organisation("helse-bergen"), revision = 1 })
        ).ShouldBeProblem(HttpStatusCode.Forbidden, "announcement.not-a-party", "R-ANN-10");
        await (await stranger.Post(path, new { organisationId = await World.Organisation(Oslo), revision = 1 })).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "advertisement.not-found"
        );
    }

    [Test]
    public async Task Approve_R_ANN_10_MunicipalityLeadsGeneralPractice()
    {
        var advertisement = await World.DraftAdvertisement(
            await World.AllocatedRound(),
            "helse-bergen",
            new TestGroup(1, Bergen, "generalPractice")
        );
        var trust = await World.EmployerPerson("trust", "helse-bergen");

        (await trust.Read($"advertisements/{advertisement.Id}"))["actions"]!["approvals"]![0]!["whyNot"]!
            .GetValue<string>()
            .ShouldBe("announcement.municipality-first");
        await (await World.Approve(advertisement.Id, "trust", "helse-bergen")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.municipality-first",
            "R-ANN-10"
        );
        await (await World.Approve(advertisement.Id, "municipality", Bergen)).ShouldBeOk();
        (await State(await World.Approve(advertisement.Id, "trust", "helse-bergen"))).ShouldBe("approved");
    }

    [Test]
    public async Task Approve_R_ANN_10_TrustLeadsPsychiatry_AndNobodyWaitsForEachOther()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.DraftAdvertisement(
            round,
            "helse-bergen",
            new TestGroup(1, Oslo, "psychiatry"),
            new TestGroup(1, Bergen, "generalPractice")
        );

        await (await World.Approve(advertisement.Id, "municipality", Oslo)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.trust-first",
            "R-ANN-10"
        );
        await World.Approve(advertisement);

        var trust = await World.EmployerPerson("trust", "helse-bergen");
        (await trust.Read($"advertisements/{advertisement.Id}"))["state"]!.GetValue<string>().ShouldBe("approved");
    }

    /// <summary>Weights are part of what the parties approve.</summary>
    [Test]
    public async Task Approvals_R_ANN_10_PointsSchemeIsSet_AreAskedForAgainAndTheSeatsGivenBack()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5)]);
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(3));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var path = $"advertisements/{advertisement.Id}";
        var before = await trust.Read(path);
        var criteria = (await trust.Read($"{path}/points-scheme"))["criteria"]!.DeepClone();
        criteria[0]!["pointsPerUnit"] = 200;

        await (await trust.Put($"{path}/points-scheme", new { criteria }, version: 0)).ShouldBeOk();
        await Portal.Settle();

        var after = await trust.Read(path);
        after["state"]!.GetValue<string>().ShouldBe("draft");
        after["approvals"]!.AsArray().ShouldAllBe(approval => approval!["approvedAt"] == null);
        after["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(0);
        var municipality = await World.EmployerPerson("municipality", Bergen);
        await (
            await municipality.Post(
                $"{path}/approvals",
                new { organisationId = await World.Organisation(Bergen), revision = before["revision"]!.GetValue<int>() }
            )
        ).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "request.stale-version");
        await World.Approve(advertisement);
        (await trust.Read(path))["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(3);
    }

    /// <summary>The trust hears of it itself, and not the last municipality to approve.</summary>
    [Test]
    public async Task Approve_R_ALL_12_MoreThanAllocated_TheTrustIsRefusedWithAmounts_AndNothingIsClaimed()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5, Psychiatry: 1)]);
        await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(3));
        var tooMany = await World.DraftAdvertisement(round, "helse-bergen", new TestGroup(2), new TestGroup(2, Specialty: "psychiatry"));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var written = (await trust.Read($"advertisements/{tooMany.Id}"))["budgets"]!.AsArray();
        written.Select(budget => budget!["written"]!.GetValue<int>()).ShouldBe([5, 2]);

        var problem = await (await World.Approve(tooMany.Id, "trust", "helse-bergen")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.more-than-allocated",
            "R-ALL-12"
        );

        problem["args"]!["kind"]!.GetValue<string>().ShouldBe("psychiatry");
        problem["args"]!["allocated"]!.GetValue<int>().ShouldBe(1);
        problem["args"]!["wanted"]!.GetValue<int>().ShouldBe(2);
        var seen = await trust.Read($"advertisements/{tooMany.Id}");
        seen["budgets"]!.AsArray().Select(budget => budget!["claimed"]!.GetValue<int>()).ShouldBe([3, 0]);
        seen["approvals"]!.AsArray().ShouldAllBe(approval => approval!["approvedAt"] == null);
    }

    [Test]
    public async Task Approve_R_ALL_12_TrustIsTold_AlsoOfWhatMunicipalitiesHaveYetToApprove()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 5)]);
        var (first, second) = (
            await World.DraftAdvertisement(round, "helse-bergen", new TestGroup(3)),
            await World.DraftAdvertisement(round, "helse-bergen", new TestGroup(3))
        );

        await (await World.Approve(first.Id, "trust", "helse-bergen")).ShouldBeOk();
        var problem = await (await World.Approve(second.Id, "trust", "helse-bergen")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.more-than-allocated",
            "R-ALL-12"
        );
        problem["args"]!["claimed"]!.GetValue<int>().ShouldBe(3);
    }

    [Test]
    public async Task Approve_R_ALL_12_TwoAtTheSameInstantOverOneBudget_ExactlyOneWins()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 8)]);
        for (var turn = 0; turn < 4; turn++)
        {
            await World.Allocate(round, [new("helse-bergen", 2 * (turn + 1))]);
            var (first, second) = (await World.DraftAdvertisement(round), await World.DraftAdvertisement(round));
            await World.Approve(first.Id, "municipality", Bergen);
            await World.Approve(second.Id, "municipality", Bergen);
            var trust = await World.EmployerPerson("trust", "helse-bergen");
            var body = new { organisationId = await World.Organisation("helse-bergen"), revision = 1 };

            var answers = await Task.WhenAll(
                trust.Post($"advertisements/{first.Id}/approvals", body),
                trust.Post($"advertisements/{second.Id}/approvals", body)
            );

            answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
            await answers
                .Single(answer => answer.StatusCode != HttpStatusCode.OK)
                .ShouldBeProblem(HttpStatusCode.Conflict, "announcement.more-than-allocated", "R-ALL-12");
        }
    }

    [Test]
    public async Task Tasks_EachSeesWhatWaits_WithTheInstantAdsMustBeReady()
    {
        var round = await World.AllocatedRound(seats: [new("finnmarkssykehuset", 2)]);
        var trust = await World.EmployerPerson("trust", "finnmarkssykehuset");
        using var directorate = await World.Directorate();
        (await trust.Tasks()).ShouldContain("announcement.write-advertisements");
        (await directorate.Tasks()).ShouldContain("announcement.employers-not-ready");

        var advertisement = await World.DraftAdvertisement(round, "finnmarkssykehuset", new TestGroup(2, "municipality-5603"));
        using var doctor = await World.Person("chiefMunicipalDoctor", "municipality-5603");
        var task = (await doctor.Read("tasks"))["items"]!
            .AsArray()
            .Single(item => item!["link"]!.GetValue<string>() == $"/advertisements/{advertisement.Id}")!;
        task["code"]!.GetValue<string>().ShouldBe("announcement.approve-advertisement");
        task["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(new DateTimeOffset(2018, 8, 28, 10, 0, 0, TimeSpan.Zero));

        await World.Approve(advertisement);
        (await doctor.Read("tasks"))["items"]!
            .AsArray()
            .ShouldNotContain(item => item!["link"]!.GetValue<string>() == $"/advertisements/{advertisement.Id}");
    }

    [Test]
    public async Task Tasks_R_ALL_12_SeatsReportedAsNotAdvertised_NeedNoAdvertisement()
    {
        var round = await World.AllocatedRound(seats: [new("helse-fonna", 3)]);
        await World.ApprovedAdvertisement(round, "helse-fonna", new TestGroup(2, "municipality-4613"));
        var trust = await World.EmployerPerson("trust", "helse-fonna");
        var code = (await trust.Read($"rounds/{round}"))["code"]!.GetValue<string>();
        async Task<bool> IsAsked() =>
            (await trust.Read("tasks"))["items"]!
                .AsArray()
                .Any(item =>
                    item!["code"]!.GetValue<string>() == "announcement.write-advertisements"
                    && item["args"]!["round"]!.GetValue<string>() == code
                );
        (await IsAsked()).ShouldBeTrue();

        await (await World.ReportUnadvertised(round, "helse-fonna", ("ordinary", 1))).ShouldBeOk();

        (await IsAsked()).ShouldBeFalse();
    }

    [Test]
    public async Task Refuse_R_ANN_10_GivesTheReasonToAll_AndFallsWhenTheAdvertisementIsChanged()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.DraftAdvertisement(round, "helse-bergen", new TestGroup(1, Bergen), new TestGroup(1, Oslo));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", Bergen);
        var oslo = await World.EmployerPerson("municipality", Oslo);
        var path = $"advertisements/{advertisement.Id}";
        await World.Approve(advertisement.Id, "trust", "helse-bergen");

        await (await Refuse(advertisement, Bergen, " ")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "field.not-empty", "R-ANN-10");
        (await State(await Refuse(advertisement, Bergen, "Room for none"))).ShouldBe("refused");

        var seen = (await oslo.Read(path))["approvals"]!.AsArray();
        seen.Select(party => (string?)party!["reason"]).ShouldBe([null, "Room for none", null], ignoreOrder: true);
        seen.Count(party => party!["refusedAt"] is not null).ShouldBe(1);
        seen.Count(party => party!["approvedAt"] is not null).ShouldBe(1, "who had approved has still approved");
        (await trust.Tasks()).ShouldContain("announcement.answer-refusal");
        (await municipality.Tasks($"/{path}")).ShouldBeEmpty();
        (await oslo.Tasks($"/{path}")).ShouldBe(["announcement.approve-advertisement"]);

        var content = await World.Content(advertisement, new TestGroup(1, Bergen), new TestGroup(1, Oslo));
        await (await trust.Put(path, content, (await trust.Get(path)).Version())).ShouldBeOk();
        var changed = await trust.Read(path);
        changed["state"]!.GetValue<string>().ShouldBe("draft");
        changed["approvals"]!.AsArray().ShouldAllBe(party => party!["refusedAt"] == null && party["approvedAt"] == null);
        (await municipality.Tasks($"/{path}")).ShouldBe(["announcement.approve-advertisement"]);
    }

    [Test]
    public async Task Refuse_R_ANN_10_OfWhatWasApproved_GivesTheSeatsBack_AndApprovingTakesItBack()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 3)]);
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(3));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var path = $"advertisements/{advertisement.Id}";

        (await State(await Refuse(advertisement, Bergen, "No housing"))).ShouldBe("refused");
        (await trust.Read(path))["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(0);
        (await State(await World.Approve(advertisement.Id, "municipality", Bergen))).ShouldBe("approved");
        var approved = await trust.Read(path);
        approved["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(3);
        approved["approvals"]!.AsArray().ShouldAllBe(party => party!["refusedAt"] == null);
    }

    [Test]
    public async Task Withdraw_R_ANN_10_TakesTheApprovalBack_AndThoseThatWaitedForIt()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(1, Bergen, "psychiatry"));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var path = $"advertisements/{advertisement.Id}";
        var approval = $"{path}/approvals/{await World.Organisation("helse-bergen")}";

        (await State(await trust.Delete(approval))).ShouldBe("draft");
        (await State(await trust.Delete(approval))).ShouldBe("draft", "a repeat changes nothing");

        var seen = await trust.Read(path);
        seen["approvals"]!.AsArray().ShouldAllBe(party => party!["approvedAt"] == null, "the municipality had waited for the trust");
        seen["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(0);
        await World.Approve(advertisement);
        await Portal.StopAt(AdsReadyAt.NextMinute());
        await (await trust.Delete(approval)).ShouldBeProblem(HttpStatusCode.Conflict, "announcement.ads-closed", "R-ANN-2");
        await (await Refuse(advertisement, Bergen, "Too late")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.ads-closed",
            "R-ANN-2"
        );
    }

    private async Task<HttpResponseMessage> Refuse(TestAdvertisement advertisement, string code, string reason)
    {
        var person = await World.EmployerPerson("municipality", code);
        var revision = (await person.Read($"advertisements/{advertisement.Id}"))["revision"]!.GetValue<int>();
        return await person.Post(
            $"advertisements/{advertisement.Id}/refusals",
            new
            {
                organisationId = await World.Organisation(code),
                revision,
                reason,
            }
        );
    }

    private static async Task<string> State(HttpResponseMessage answer) => (await answer.ShouldBeOk())["state"]!.GetValue<string>();
}
