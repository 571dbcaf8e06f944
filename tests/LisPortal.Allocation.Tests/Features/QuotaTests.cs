using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Allocation.Tests.Features;

internal sealed class QuotaTests(Engine engine) : PortalTests(engine)
{
    private static readonly DateTimeOffset AdsReadyAt = new(2018, 8, 28, 10, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Quota_R_ALL_1_And_2_FromMinistryToTrust_IsSeenByEachAsFarAsItsOwn()
    {
        var round = await World.AllocatedRound();
        using var directorate = await World.Directorate();
        using var vest = await World.Person("regionalAuthority", "vest");
        using var bergen = await World.Person("trust", "helse-bergen");
        using var ahus = await World.Person("trust", "akershus-universitetssykehus");

        var all = await directorate.Read($"rounds/{round}/quota");
        all["national"]!["ordinary"]!.GetValue<int>().ShouldBe(70);
        all["regionsMatch"]!.GetValue<bool>().ShouldBeTrue();
        all["frozen"]!.GetValue<bool>().ShouldBeFalse();
        Names(all["regions"]!).ShouldBe(["Helse Nord RHF", "Helse Vest RHF"]);
        all["regions"]!.AsArray().ShouldAllBe(region => region!["matches"]!.GetValue<bool>());

        var region = (await vest.Read($"rounds/{round}/quota"))["regions"]!.AsArray().ShouldHaveSingleItem()!;
        Names(region["employers"]!).ShouldBe(["Helse Bergen HF", "Helse Fonna HF"]);

        var own = (await bergen.Read($"rounds/{round}/quota"))["regions"]!.AsArray().ShouldHaveSingleItem()!;
        own["seats"].ShouldBeNull();
        Names(own["employers"]!).ShouldBe(["Helse Bergen HF"]);
        own["employers"]![0]!["seats"]!["generalPractice"]!.GetValue<int>().ShouldBe(4);

        (await ahus.Read($"rounds/{round}/quota"))["regions"]!.AsArray().ShouldBeEmpty();
    }

    [Test]
    public async Task SetQuota_SecondTime_NeedsTheVersionSeen()
    {
        var round = await World.AllocatedRound();
        using var directorate = await World.Directorate();
        var body = National(50);

        await (await directorate.Put($"rounds/{round}/quota", body)).ShouldBeProblem(
            HttpStatusCode.PreconditionRequired,
            "request.if-match-required"
        );
        await (await directorate.Put($"rounds/{round}/quota", body, version: 1)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        var unset = await World.Round(2018, directorate);
        await (await directorate.Put($"rounds/{unset}/quota", body, version: 1)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        (await directorate.Put($"rounds/{unset}/quota", body)).Version().ShouldBe(1);
        await (await directorate.Get($"rounds/{Guid.NewGuid()}/quota")).ShouldBeProblem(HttpStatusCode.NotFound, "quota.not-found");
    }

    [Test]
    public async Task SetQuota_AtOnce_CreatesOne()
    {
        await Portal.MoveTo(AdsReadyAt.AddDays(-60));
        using var directorate = await World.Directorate();
        var round = await World.Round(2018, directorate);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => directorate.Put($"rounds/{round}/quota", National(50))));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionRequired).ShouldBe(5);
    }

    [Test]
    public async Task SetQuota_WithoutReferenceOrWithNegativeSeats_NamesTheField()
    {
        var round = await World.AllocatedRound();
        using var directorate = await World.Directorate();
        var version = (await directorate.Get($"rounds/{round}/quota")).Version();

        var nameless = National(50);
        nameless["legalReference"] = " ";
        (
            await (await directorate.Put($"rounds/{round}/quota", nameless, version)).ShouldBeProblem(
                HttpStatusCode.UnprocessableEntity,
                "field.not-empty",
                "R-ALL-1"
            )
        )["errors"]![0]!["path"]!
            .GetValue<string>()
            .ShouldBe("$.legalReference");
        await (await directorate.Put($"rounds/{round}/quota", National(-1), version)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "allocation.seats.out-of-range",
            "R-ALL-1"
        );
    }

    [Test]
    public async Task DistributeToRegions_R_ALL_4_OverAndUnder_IsRefusedKindByKindWithAmounts()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10, 31)]);
        using var directorate = await World.Directorate();
        var quota = await directorate.Get($"rounds/{round}/quota");

        var answer = await directorate.Put(
            $"rounds/{round}/quota/regions",
            new
            {
                regions = new[]
                {
                    await Region("nord", 4, 6),
                    await Region("midt", 5, 6),
                    await Region("vest", 0, 6),
                    await Region("sorost", 0, 16),
                },
                reason = "As asked for",
            },
            quota.Version()
        );

        var problem = await answer.ShouldHave(HttpStatusCode.Conflict);
        problem["errors"]!
            .AsArray()
            .Select(error => error!["code"]!.GetValue<string>())
            .ShouldBe(["allocation.seats.not-all-allocated", "allocation.seats.over-allocated"]);
        problem["errors"]!.AsArray().ShouldAllBe(error => error!["rule"]!.GetValue<string>() == "R-ALL-4");
        problem["errors"]![1]!["args"]!["available"]!.GetValue<int>().ShouldBe(31);
        problem["errors"]![1]!["args"]!["distributed"]!.GetValue<int>().ShouldBe(34);
        (await directorate.Get($"rounds/{round}/quota")).Version().ShouldBe(quota.Version());
    }

    [Test]
    public async Task DistributeToRegions_UnknownOrNamedTwice_IsRefusedAtTheField()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10)]);
        using var directorate = await World.Directorate();
        var version = (await directorate.Get($"rounds/{round}/quota")).Version();
        var bergen = await World.Organisation("helse-bergen");

        var twice = await directorate.Put(
            $"rounds/{round}/quota/regions",
            new { regions = new[] { await Region("vest", 5, 0), await Region("vest", 5, 0) }, reason = "A reason" },
            version
        );
        var unknown = await directorate.Put(
            $"rounds/{round}/quota/regions",
            new { regions = new[] { await Region("vest", 10, 0), Seats("regionId", bergen, 0, 0) }, reason = "A reason" },
            version
        );

        (await Fields(twice)).ShouldBe(["$.regions[1].regionId request.named-twice"]);
        (await Fields(unknown)).ShouldBe(["$.regions[1].regionId allocation.unknown-region"]);

        static async Task<IEnumerable<string>> Fields(HttpResponseMessage answer) =>
            (await answer.ShouldHave(HttpStatusCode.UnprocessableEntity))["errors"]!
                .AsArray()
                .Select(error => $"{error!["path"]} {error["code"]}");
    }

    [Test]
    public async Task UpperLevelChanged_LowerStandsAndIsShownAsNotMatching_UntilMadeAnew()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10)]);
        using var directorate = await World.Directorate();
        using var vest = await World.Person("regionalAuthority", "vest");
        var version = (await directorate.Get($"rounds/{round}/quota")).Version();

        var refixed = await directorate.Put($"rounds/{round}/quota", National(12), version);
        (await refixed.ShouldBeOk())["regionsMatch"]!.GetValue<bool>().ShouldBeFalse();
        (await directorate.Tasks()).ShouldContain("allocation.distribute-to-regions");

        var redistributed = await directorate.Put(
            $"rounds/{round}/quota/regions",
            new { regions = new[] { await Region("vest", 12, 0) }, reason = "Two more" },
            refixed.Version()
        );
        var region = (await redistributed.ShouldBeOk())["regions"]![0]!;
        region["matches"]!.GetValue<bool>().ShouldBeFalse();
        region["employers"]![0]!["seats"]!["ordinary"]!.GetValue<int>().ShouldBe(10);
        (await vest.Tasks()).ShouldContain("allocation.distribute-to-employers");

        var path = $"rounds/{round}/quota/regions/{await World.Organisation("vest")}/employers";
        await (
            await vest.Put(
                path,
                new { employers = new[] { Seats("employerId", await World.Organisation("helse-fonna"), 11, 0) } },
                region["version"]!.GetValue<int>()
            )
        ).ShouldBeProblem(HttpStatusCode.Conflict, "allocation.seats.not-all-allocated", "R-ALL-2");
        var mended = await vest.Put(
            path,
            new { employers = new[] { Seats("employerId", await World.Organisation("helse-fonna"), 12, 0) } },
            region["version"]!.GetValue<int>()
        );
        var answer = await mended.ShouldBeOk();
        answer["matches"]!.GetValue<bool>().ShouldBeTrue();
        answer["employers"]!.AsArray().Select(employer => employer!["seats"]!["ordinary"]!.GetValue<int>()).ShouldBe([0, 12]);
    }

    [Test]
    public async Task DistributeToEmployers_ForAnotherRegionOrItsTrusts_IsRefused()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10)]);
        using var nord = await World.Person("regionalAuthority", "nord");
        using var vest = await World.Person("regionalAuthority", "vest");
        var path = $"rounds/{round}/quota/regions/{await World.Organisation("vest")}/employers";
        var foreign = new { employers = new[] { Seats("employerId", await World.Organisation("finnmarkssykehuset"), 10, 0) } };

        await (await nord.Put(path, foreign, version: 2)).ShouldBeProblem(HttpStatusCode.NotFound, "quota.not-found");
        await (await vest.Put(path, foreign, version: 2)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "allocation.employer-not-in-region",
            "R-ALL-2"
        );
        await (await vest.Put(path, foreign, version: 1)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "request.stale-version");
    }

    [Test]
    public async Task DistributeToEmployers_R_ALL_3_GeneralPracticeIsTheDirectoratesAndTheRestTheRhfs()
    {
        var round = await World.AllocatedRound(
            seats: [new("helse-bergen", 10, GeneralPractice: 2), new("helse-fonna", 0, GeneralPractice: 1)]
        );
        using var directorate = await World.Directorate();
        using var vest = await World.Person("regionalAuthority", "vest");
        var path = $"rounds/{round}/quota/regions/{await World.Organisation("vest")}/employers";
        var (bergen, fonna) = (await World.Organisation("helse-bergen"), await World.Organisation("helse-fonna"));
        var version = (await vest.Read($"rounds/{round}/quota"))["regions"]![0]!["version"]!.GetValue<int>();

        await (
            await vest.Put(
                path,
                new { employers = new[] { Seats("employerId", bergen, 10, 0, 3), Seats("employerId", fonna, 0, 0) } },
                version
            )
        ).ShouldBeProblem(HttpStatusCode.Conflict, "allocation.municipal-seats", "R-ALL-3");
        await (
            await directorate.Put(
                path,
                new { employers = new[] { Seats("employerId", bergen, 9, 0, 2), Seats("employerId", fonna, 1, 0, 1) } },
                version
            )
        ).ShouldBeProblem(HttpStatusCode.Conflict, "allocation.regional-seats", "R-ALL-3");
        await (await directorate.Put(path, new { employers = new[] { Seats("employerId", bergen, 10, 0, 3) } }, version)).ShouldBeOk();
    }

    [Test]
    public async Task Suggestion_R_ALL_4_SumsExactlyByLargestRemainder()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 439, 31)]);
        using var directorate = await World.Directorate();

        var suggested = (await directorate.Read($"rounds/{round}/quota"))["suggestedRegions"]!.AsArray();

        suggested.Sum(region => region!["seats"]!["ordinary"]!.GetValue<int>()).ShouldBe(439);
        suggested
            .Select(region => region!["seats"]!["psychiatry"]!.GetValue<int>())
            .ShouldBe([5, 6, 6, 14], "31 over 170, 170, 182 and 418 leaves 5.6, 5.6, 6.0 and 13.8");
    }

    [Test]
    public async Task ReportUnadvertised_R_ALL_12_WithReason_NeverMoreThanAllocated()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10)]);
        using var bergen = await World.Person("trust", "helse-bergen");
        using var fonna = await World.Person("trust", "helse-fonna");
        var path = $"rounds/{round}/quota/employers/{await World.Organisation("helse-bergen")}/unadvertised";
        JsonObject Report(string reason, int seats, string? text = null) =>
            new()
            {
                ["seats"] = new JsonArray(
                    new JsonObject
                    {
                        ["kind"] = "ordinary",
                        ["reason"] = reason,
                        ["seats"] = seats,
                        ["text"] = text,
                    }
                ),
            };

        var answer = await (await bergen.Put(path, Report("returnFromLeave", 2), version: 1)).ShouldBeOk();
        answer["notAdvertised"]!.GetValue<int>().ShouldBe(2);
        var problem = await (await bergen.Put(path, Report("returnFromLeave", 11), version: 2)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "allocation.more-than-allocated",
            "R-ALL-12"
        );
        problem["args"]!["allocated"]!.GetValue<int>().ShouldBe(10);
        await (await bergen.Put(path, Report("other", 1), version: 2)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "field.not-empty",
            "R-ALL-12"
        );
        await (await bergen.Put(path, Report("other", 1, "No flat"), version: 1)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await (await fonna.Put(path, Report("returnFromLeave", 1), version: 2)).ShouldBeProblem(HttpStatusCode.NotFound, "quota.not-found");
    }

    [Test]
    public async Task Distribution_InTheMinuteOfAdsReady_IsInTime_AndWhenItIsOverItStands()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 10)]);
        using var directorate = await World.Directorate();
        var version = (await directorate.Get($"rounds/{round}/quota")).Version();

        await Portal.StopAt(AdsReadyAt.LastMillisecond());
        var inTime = await directorate.Put($"rounds/{round}/quota", National(11), version);
        await inTime.ShouldBeOk();
        await Portal.StopAt(AdsReadyAt.NextMinute());
        await (await directorate.Put($"rounds/{round}/quota", National(12), inTime.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "allocation.distribution-frozen",
            "R-ANN-2"
        );
        (await directorate.Read($"rounds/{round}/quota"))["frozen"]!.GetValue<bool>().ShouldBeTrue();
        (await directorate.Tasks()).ShouldNotContain("allocation.distribute-to-regions");
    }

    private static IEnumerable<string> Names(JsonNode rows) => rows.AsArray().Select(row => row!["name"]!.GetValue<string>());

    private async Task<JsonObject> Region(string code, int ordinary, int psychiatry) =>
        Seats("regionId", await World.Organisation(code), ordinary, psychiatry);

    private static JsonObject Seats(string name, Guid id, int ordinary, int psychiatry, int generalPractice = 0) =>
        new()
        {
            [name] = id.ToString(),
            ["seats"] = new JsonObject
            {
                ["ordinary"] = ordinary,
                ["psychiatry"] = psychiatry,
                ["generalPractice"] = generalPractice,
            },
        };

    private static JsonObject National(int ordinary) =>
        new()
        {
            ["seats"] = new JsonObject { ["ordinary"] = ordinary },
            ["legalReference"] = "Prop. 1 S",
        };
}
