using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Tests.Features;

internal sealed class AdvertisementTests(Engine engine) : PortalTests(engine)
{
    private static readonly DateTimeOffset AdsReadyAt = new(2018, 8, 28, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset PublishedAt = new(2018, 8, 31, 6, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Advertisement_R_ANN_1_IsPublicAtTheInstantOfPublicationAndNotAMillisecondBefore()
    {
        var advertisement = await World.ApprovedAdvertisement(await World.AllocatedRound());
        using var anybody = await Portal.Visit();

        await Portal.StopAt(PublishedAt.AddMilliseconds(-1));
        await (await anybody.Get($"advertisements/{advertisement.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "advertisement.not-found");
        (await Found(anybody, advertisement.RoundId)).ShouldBeEmpty();

        await Portal.StopAt(PublishedAt);
        var seen = await anybody.Read($"advertisements/{advertisement.Id}");
        seen["state"]!.GetValue<string>().ShouldBe("published");
        seen["approvals"]!.AsArray().ShouldBeEmpty("who approved is for the parties");
        seen["budgets"]!.AsArray().ShouldBeEmpty();
        (await Found(anybody, advertisement.RoundId)).ShouldBe([advertisement.Id]);
    }

    [Test]
    public async Task Change_TwoQuestionsWithOneId_IsRefusedAtTheSecond()
    {
        var round = await World.AllocatedRound();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var body = await World.Advertisement(round, "helse-bergen");
        var question = body["questions"]![0]!.AsObject();
        question["id"] = Guid.CreateVersion7().ToString();
        body["questions"]!.AsArray().Add(question.DeepClone());

        var problem = await (await trust.Post("advertisements", body)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "request.named-twice"
        );

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe($"$.questions[{body["questions"]!.AsArray().Count - 1}].id");
    }

    [Test]
    public async Task Apply_QuestionWasStoredTwiceWithOneId_IsAskedAndAnsweredOnce()
    {
        var advertisement = await World.ApprovedAdvertisement(await World.AllocatedRound());
        await using (var scope = Portal.Services.CreateAsyncScope())
        {
            var announcement = scope.ServiceProvider.GetRequiredService<AnnouncementContext>();
            var stored = await announcement.Advertisements.SingleAsync(row => row.Id == advertisement.Id);
            var questions =
                (List<Question>)
                    typeof(Advertisement).GetField("questions", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(stored)!;
            questions.AddRange([.. questions.Select(question => question with { Text = "The same once more" })]);
            await announcement.SaveChangesAsync();
        }
        await World.Publish(advertisement.RoundId);

        var application = await World.SubmittedApplication(advertisement);

        (await application.Applicant.Read($"advertisements/{advertisement.Id}"))["questions"]!
            .AsArray()
            .Count.ShouldBe(advertisement.QuestionIds.Count);
    }

    [Test]
    public async Task Advertisement_Unpublished_IsSeenByThoseInvolvedAndUnknownToAllOthers()
    {
        var advertisement = await World.DraftAdvertisement(await World.AllocatedRound());
        (string Role, string Organisation)[] involved =
        [
            ("trust", "helse-bergen"),
            ("regionalAuthority", "vest"),
            ("municipality", "municipality-4601"),
            ("chiefMunicipalDoctor", "municipality-4601"),
            ("countyGovernor", "sf-vestland"),
            ("directorate", "hdir"),
        ];
        (string Role, string Organisation)[] others =
        [
            ("trust", "helse-fonna"),
            ("regionalAuthority", "nord"),
            ("municipality", "municipality-0301"),
            ("countyGovernor", "sf-nordland"),
            ("alisOffice", "alis-vest"),
        ];
        foreach (var (role, organisation) in involved)
        {
            using var person = await World.Person(role, organisation);
            (await person.Read($"advertisements/{advertisement.Id}"))["approvals"]!.AsArray().Count.ShouldBe(2, role);
            var own = await person.Read(
                $"organisations/{await World.Organisation(organisation)}/advertisements?roundId={advertisement.RoundId}&total=true"
            );
            own["total"]!.GetValue<int>().ShouldBe(1, role);
            own["items"]![0]!["state"]!.GetValue<string>().ShouldBe("draft");
        }
        foreach (var (role, organisation) in others)
        {
            using var person = await World.Person(role, organisation);
            await (await person.Get($"advertisements/{advertisement.Id}")).ShouldBeProblem(
                HttpStatusCode.NotFound,
                "advertisement.not-found"
            );
            await (await person.Get($"organisations/{await World.Organisation("helse-bergen")}/advertisements")).ShouldBeProblem(
                HttpStatusCode.NotFound,
                "organisation.not-found"
            );
            (await person.Read($"organisations/{await World.Organisation(organisation)}/advertisements?roundId={advertisement.RoundId}"))[
                "items"
            ]!
                .AsArray()
                .ShouldBeEmpty(role);
        }
        using var applicant = await World.Applicant();
        await (await applicant.Get($"advertisements/{advertisement.Id}")).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "advertisement.not-found"
        );
    }

    [TestCase("description")]
    [TestCase("criteriaText")]
    [TestCase("personalSuitabilityText")]
    [TestCase("requiredDocuments")]
    public async Task Create_R_ANN_7_WithoutAStatement_NamesTheField(string field)
    {
        var body = await World.Advertisement(await World.AllocatedRound());
        body[field] = " ";

        var problem = await (await (await Bergen()).Post("advertisements", body)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "field.not-empty",
            "R-ANN-7"
        );

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe($"$.{field}");
    }

    [Test]
    public async Task Create_R_ANN_6_OrdinaryAndCombinedAreUnmistakable()
    {
        var body = await World.Advertisement(
            await World.AllocatedRound(),
            "helse-bergen",
            new TestGroup(),
            new TestGroup(Specialty: "psychiatry")
        );
        body["groups"]![0]!["specialty"] = "psychiatry";
        body["groups"]![1]!.AsObject().Remove("laterPosition");

        var problem = await (await (await Bergen()).Post("advertisements", body)).ShouldHave(HttpStatusCode.UnprocessableEntity);

        Errors(problem)
            .ShouldBe([
                "$.groups[0].specialty announcement.ordinary-is-not-bound",
                "$.groups[1].laterPosition announcement.combined-is-bound",
            ]);
        problem["errors"]!.AsArray().ShouldAllBe(error => error!["rule"]!.GetValue<string>() == "R-ANN-6");
    }

    [Test]
    public async Task Create_R_ALL_9_AnotherLaterEmployer_NeedsAReason()
    {
        var body = await World.Advertisement(
            await World.AllocatedRound(),
            "helse-bergen",
            new TestGroup(Specialty: "psychiatry"),
            new TestGroup(Specialty: "generalPractice")
        );
        var psychiatry = body["groups"]![0]!["laterPosition"]!;
        var generalPractice = body["groups"]![1]!["laterPosition"]!;
        psychiatry["employerId"] = (await World.Organisation("helse-fonna")).ToString();
        generalPractice["employerId"] = (await World.Organisation("municipality-0301")).ToString();

        var problem = await (await (await Bergen()).Post("advertisements", body)).ShouldHave(HttpStatusCode.UnprocessableEntity);
        Errors(problem)
            .ShouldBe([
                "$.groups[0].laterPosition.reason announcement.later-employer-reason",
                "$.groups[1].laterPosition.reason announcement.later-employer-reason",
            ]);
        problem["rule"]!.GetValue<string>().ShouldBe("R-ALL-9");

        psychiatry["reason"] = "Agreed with the neighbour";
        generalPractice["reason"] = "Agreed with the neighbour";
        await (await (await Bergen()).Post("advertisements", body)).ShouldBeCreated();
    }

    [Test]
    public async Task Create_FixedCouplingWithTwoMunicipalities_IsRefused_ChosenLaterIsNot()
    {
        var body = await World.Advertisement(await World.AllocatedRound());
        body["groups"]![0]!["municipalityIds"]!.AsArray().Add((await World.Organisation("municipality-0301")).ToString());

        await (await (await Bergen()).Post("advertisements", body)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "announcement.one-municipality",
            "R-ANN-7"
        );
        body["coupling"] = "chosenLater";
        await (await (await Bergen()).Post("advertisements", body)).ShouldBeCreated();
    }

    [Test]
    public async Task Create_ForAnotherTrustOrWithUnknownNames_IsRefused()
    {
        var round = await World.AllocatedRound();
        var foreign = await World.Advertisement(round, "helse-fonna");
        await (await (await Bergen()).Post("advertisements", foreign)).ShouldBeProblem(
            HttpStatusCode.Forbidden,
            "announcement.not-your-trust"
        );

        var body = await World.Advertisement(round);
        body["hospitalId"] = (await World.Organisation("helse-fonna-stord")).ToString();
        body["groups"]![0]!["municipalityIds"]![0] = Guid.NewGuid().ToString();
        body["groups"]![0]!["id"] = Guid.NewGuid().ToString();
        Errors(await (await (await Bergen()).Post("advertisements", body)).ShouldHave(HttpStatusCode.UnprocessableEntity))
            .ShouldBe([
                "$.hospitalId announcement.unknown-hospital",
                "$.groups[0].municipalityIds[0] announcement.unknown-municipality",
                "$.groups[0].id announcement.unknown-group",
            ]);
    }

    [Test]
    public async Task Change_KeepsGroupIds_DropsApprovals_AndGivesSeatsBack()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.ApprovedAdvertisement(round, "helse-bergen", new TestGroup(5), new TestGroup(1, Name: "Voss"));
        var bergen = await Bergen();
        var approved = await bergen.Get($"advertisements/{advertisement.Id}");
        (await approved.ShouldBeOk())["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(6);

        var body = await World.Advertisement(round, "helse-bergen", new TestGroup(4));
        body.Remove("roundId");
        body.Remove("employerId");
        body["groups"]![0]!["id"] = advertisement.GroupIds[0].ToString();
        var changed = await bergen.Put($"advertisements/{advertisement.Id}", body, approved.Version());

        var now = await changed.ShouldBeOk();
        now["groups"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(advertisement.GroupIds[0]);
        now["state"]!.GetValue<string>().ShouldBe("draft");
        now["revision"]!.GetValue<int>().ShouldBe(2);
        now["approvals"]!.AsArray().ShouldAllBe(approval => approval!["approvedAt"] == null);
        now["budgets"]![0]!["claimed"]!.GetValue<int>().ShouldBe(0);
        await (await bergen.Put($"advertisements/{advertisement.Id}", body, approved.Version())).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        var stale = new { organisationId = await World.Organisation("helse-bergen"), revision = 1 };
        await (await bergen.Post($"advertisements/{advertisement.Id}/approvals", stale)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
    }

    [Test]
    public async Task Everything_R_ANN_2_InTheMinuteOfAdsReadyIsInTime_AndWhenItIsOverItStands()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.DraftAdvertisement(round);
        var body = await World.Advertisement(round);
        var bergen = await Bergen();
        await World.EmployerPerson("municipality", "municipality-4601");

        await Portal.StopAt(AdsReadyAt.LastMillisecond());
        await (await bergen.Post("advertisements", body)).ShouldBeCreated();
        await (await World.Approve(advertisement.Id, "trust", "helse-bergen")).ShouldBeOk();

        await Portal.StopAt(AdsReadyAt.NextMinute());
        await (await bergen.Post("advertisements", body)).ShouldBeProblem(HttpStatusCode.Conflict, "announcement.ads-closed", "R-ANN-2");
        await (await World.Approve(advertisement.Id, "municipality", "municipality-4601")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.ads-closed",
            "R-ANN-2"
        );
        var version = (await bergen.Get($"advertisements/{advertisement.Id}")).Version();
        body.Remove("roundId");
        body.Remove("employerId");
        await (await bergen.Put($"advertisements/{advertisement.Id}", body, version)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.ads-closed",
            "R-ANN-2"
        );
        var seen = await bergen.Read($"advertisements/{advertisement.Id}");
        seen["state"]!.GetValue<string>().ShouldBe("lapsed");
        seen["actions"]!["canEdit"]!.GetValue<bool>().ShouldBeFalse();
        seen["actions"]!["whyNotEdit"]!.GetValue<string>().ShouldBe("announcement.ads-closed");
    }

    private Task<Visitor> Bergen() => World.EmployerPerson("trust", "helse-bergen");

    private static async Task<IReadOnlyList<Guid>> Found(Visitor visitor, Guid round) =>
        [.. (await visitor.Read($"advertisements?roundId={round}"))["items"]!.AsArray().Select(row => row!["id"]!.GetValue<Guid>())];

    private static IEnumerable<string> Errors(JsonNode problem) =>
        problem["errors"]!.AsArray().Select(error => $"{error!["path"]} {error["code"]}");
}
