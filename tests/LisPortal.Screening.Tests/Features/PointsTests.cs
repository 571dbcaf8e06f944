using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Features;

internal sealed class PointsTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task GetPoints_R_SCR_4_LinesAndAdjustmentsSumToTheTotal()
    {
        var advertisement = await World.PublishedAdvertisement();
        var application = await World.SubmittedApplication(advertisement, new Doctor(Months: 6));
        await World.CloseApplications(advertisement.RoundId);
        var trust = await World.EmployerPerson("trust", "helse-bergen");

        await (
            await trust.Post(
                $"applications/{application.Id}/points-adjustments",
                new { points = -50, reason = "One month was not documented." }
            )
        ).ShouldBeCreated();

        var points = await trust.Read($"applications/{application.Id}/points");
        var lines = points["lines"]!.AsArray().Sum(line => line!["points"]!.GetValue<int>());
        var adjustments = points["adjustments"]!.AsArray();
        lines.ShouldBe(6 * (100 + 50 + 25), "six months as an authorised doctor with on-call duty");
        points["computed"]!.GetValue<int>().ShouldBe(lines);
        points["total"]!.GetValue<int>().ShouldBe(lines - 50);
        adjustments.ShouldHaveSingleItem()!["reason"]!.GetValue<string>().ShouldBe("One month was not documented.");
        adjustments[0]!["organisationId"]!.GetValue<Guid>().ShouldBe(await World.Organisation("helse-bergen"));
        (await application.Applicant.Read($"applications/{application.Id}/points"))["total"]!.GetValue<int>().ShouldBe(lines - 50);
    }

    [Test]
    public async Task AdjustPoints_R_SCR_4_WithoutReasonOrByStrangersOrTooEarly_IsRefused()
    {
        var advertisement = await World.PublishedAdvertisement();
        var application = await World.SubmittedApplication(advertisement);
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var stranger = await World.EmployerPerson("trust", "helse-fonna");
        var path = $"applications/{application.Id}/points-adjustments";

        await (await trust.Post(path, new { points = 50, reason = "Too early" })).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "application.not-found"
        );
        await World.CloseApplications(advertisement.RoundId);

        await (await trust.Post(path, new { points = 50, reason = " " })).ShouldHave(HttpStatusCode.UnprocessableEntity);
        await (await trust.Post(path, new { points = 0, reason = "Nothing" })).ShouldHave(HttpStatusCode.UnprocessableEntity);
        await (await stranger.Post(path, new { points = 50, reason = "Not mine" })).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "application.not-found"
        );
        await (await application.Applicant.Post(path, new { points = 50, reason = "For me" })).ShouldHave(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task SaveCv_R_SCR_1_ScoresOpenApplicationsAnewUntilTheDeadlineAndNotAfter()
    {
        var advertisement = await World.PublishedAdvertisement();
        var application = await World.SubmittedApplication(advertisement, new Doctor(Months: 2));
        var before = await Total(application);

        var deadline = (await World.Calendar(advertisement.RoundId))["applicationDeadline"]!.GetValue<DateTimeOffset>();
        await Portal.StopAt(deadline.LastMillisecond());
        await (await application.Applicant.Put("cv", World.Cv(new Doctor(Months: 4)), version: 1)).ShouldBeOk();
        var followed = await Total(application);
        await Portal.StopAt(deadline.NextMinute());
        await (await application.Applicant.Put("cv", World.Cv(new Doctor(Months: 8)), version: 2)).ShouldBeOk();

        before.ShouldBe(2 * 175);
        followed.ShouldBe(4 * 175);
        (await Total(application)).ShouldBe(4 * 175);
        (await application.Applicant.Read($"applications/{application.Id}/receipt"))["cvVersion"]!.GetValue<int>().ShouldBe(2);
    }

    [Test]
    public async Task SubmitWhileSavingCv_R_SCR_1_NoOpenApplicationIsLeftOnAnOldCv()
    {
        var round = await World.AllocatedRound();
        var advertisements = new List<TestAdvertisement>();
        for (var number = 0; number < 4; number++)
            advertisements.Add(await World.ApprovedAdvertisement(round));
        await World.Publish(round);
        using var applicant = await World.ApplicantWithCv(new Doctor(Months: 1));

        var answers = await Task.WhenAll(
            advertisements
                .Select(advertisement => applicant.Post("applications", World.Application(advertisement)))
                .Append(applicant.Put("cv", World.Cv(new Doctor(Months: 3)), version: 1))
        );

        answers.ShouldAllBe(answer => answer.IsSuccessStatusCode);
        var totals = (await applicant.Read("applications"))["items"]!.AsArray().Select(item => item!["totalPoints"]!.GetValue<int>());
        totals.ShouldBe([3 * 175, 3 * 175, 3 * 175, 3 * 175]);
    }

    [Test]
    public async Task PointsScheme_WithoutAnOwn_IsTheNationalOneAndPublic()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var anybody = await Portal.Visit();

        var answer = await anybody.Get($"advertisements/{advertisement.Id}/points-scheme");
        var scheme = await answer.ShouldBeOk();

        answer.Version().ShouldBe(0);
        scheme["own"]!.GetValue<bool>().ShouldBeFalse();
        scheme["frozen"]!.GetValue<bool>().ShouldBeTrue();
        scheme["criteria"]![0]!["code"]!.GetValue<string>().ShouldBe("doctor-service");
    }

    [Test]
    public async Task SetPointsScheme_R_ANN_8_CountsUntilAdsMustBeReadyAndIsThenFrozen()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.ApprovedAdvertisement(round);
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var path = $"advertisements/{advertisement.Id}/points-scheme";
        using var anybody = await Portal.Visit();
        await (await anybody.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "advertisement.not-found");
        var criteria = Criteria(await trust.Read(path));
        criteria[0]!["pointsPerUnit"] = 200;

        var set = await trust.Put(path, new { criteria }, version: 0);
        await set.ShouldBeOk();
        await (await trust.Put(path, new { criteria }, version: 0)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await Portal.Settle();
        await World.Approve(advertisement);
        var adsReadyAt = (await trust.Read($"rounds/{round}"))["adsReadyAt"]!.GetValue<DateTimeOffset>();
        await Portal.StopAt(adsReadyAt.LastMillisecond());
        var inTime = await trust.Put(path, new { criteria }, set.Version());
        await inTime.ShouldBeOk();
        await Portal.Settle();
        await World.Approve(advertisement);
        await Portal.StopAt(adsReadyAt.NextMinute());
        await (await trust.Put(path, new { criteria }, inTime.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.points-scheme.frozen",
            "R-ANN-8"
        );
        await World.Publish(round);

        await (await trust.Put(path, new { criteria }, inTime.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.points-scheme.frozen",
            "R-ANN-8"
        );
        (await anybody.Read(path))["own"]!.GetValue<bool>().ShouldBeTrue();
        (await Total(await World.SubmittedApplication(advertisement, new Doctor(Months: 1)))).ShouldBe(275);
    }

    [Test]
    public async Task SetPointsScheme_R_ANN_9_GeographyIsNoPointsItem_NorIsItAStrangersAd()
    {
        var advertisement = await World.ApprovedAdvertisement(await World.AllocatedRound());
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var path = $"advertisements/{advertisement.Id}/points-scheme";
        var criteria = Criteria(await trust.Read(path));
        criteria.Add(
            new JsonObject
            {
                ["code"] = "local",
                ["unit"] = "item",
                ["pointsPerUnit"] = 10,
                ["cap"] = 10,
                ["evidenceTextKey"] = "evidence.local",
                ["merit"] = "localAffiliation",
            }
        );

        await (await trust.Put(path, new { criteria }, version: 0)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.points-scheme.geographic",
            "R-ANN-9"
        );
        var stranger = await World.EmployerPerson("trust", "helse-fonna");
        await (await stranger.Put(path, new { criteria }, version: 0)).ShouldBeProblem(HttpStatusCode.NotFound, "advertisement.not-found");
    }

    private static JsonArray Criteria(JsonNode scheme) => scheme["criteria"]!.DeepClone().AsArray();

    private static async Task<int> Total(TestApplication application) =>
        (await application.Applicant.Read($"applications/{application.Id}"))["totalPoints"]!.GetValue<int>();
}
