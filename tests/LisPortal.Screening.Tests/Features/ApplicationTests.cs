using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Tests.Features;

internal sealed class ApplicationTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Submit_R_SCR_1_GivesAReceiptAndIsListed()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var applicant = await World.ApplicantWithCv(new Doctor("Åse", "Ødegård"));
        var document = await (await World.Upload(applicant, World.Pdf)).ShouldBeCreated();
        var body = World.Application(advertisement);
        body["documentIds"]!.AsArray().Add(document.ToString());

        var created = await applicant.Post("applications", body);
        var id = await created.ShouldBeCreated();

        created.Headers.Location!.ToString().ShouldBe($"/api/v1/applications/{id}");
        var receipt = await applicant.Read($"applications/{id}/receipt");
        receipt["number"]!.GetValue<string>().ShouldMatch("^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$");
        receipt["applicant"]!.GetValue<string>().ShouldBe("Åse Ødegård");
        receipt["documents"]![0]!["size"]!.GetValue<int>().ShouldBe(World.Pdf.Length);
        var listed = (await applicant.Read("applications?total=true"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        listed["employerName"]!.GetValue<string>().ShouldBe("Helse Bergen HF");
        listed["open"]!.GetValue<bool>().ShouldBeTrue();
    }

    [TestCase(0)]
    [TestCase(300)]
    [TestCase(59_999)]
    public async Task Application_R_SCR_1_InTheMinuteOfTheDeadline_IsOpenToItsApplicantAndToNobodyElse(int milliseconds)
    {
        var advertisement = await World.PublishedAdvertisement();
        using var applicant = await World.ApplicantWithCv();
        using var other = await World.ApplicantWithCv();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        await Portal.StopAt((await Deadline(advertisement)).AddMilliseconds(milliseconds));

        (await other.Tasks()).ShouldContain("screening.apply");
        var id = await (await applicant.Post("applications", World.Application(advertisement))).ShouldBeCreated();
        await (await applicant.Put($"applications/{id}", Change(advertisement), 1)).ShouldBeOk();
        (await applicant.Read($"applications/{id}"))["open"]!.GetValue<bool>().ShouldBeTrue();
        (await applicant.Read("applications"))["items"]![0]!["open"]!.GetValue<bool>().ShouldBeTrue();
        await (await trust.Get($"applications/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "application.not-found");
        await (await trust.Get($"advertisements/{advertisement.Id}/applications")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.list-opens-after-deadline"
        );
        (await trust.Tasks()).ShouldNotContain("screening.rank");
        await (await applicant.Post($"applications/{id}/withdrawal")).ShouldBeNoContent();
    }

    [Test]
    public async Task Application_R_SCR_1_WhenTheMinuteIsOver_IsReadOnlyAndOpenToItsEmployers()
    {
        var advertisement = await World.PublishedAdvertisement();
        var deadline = await Deadline(advertisement);
        using var inTime = await World.ApplicantWithCv();
        using var late = await World.ApplicantWithCv();
        var trust = await World.EmployerPerson("trust", "helse-bergen");

        await Portal.StopAt(deadline.LastMillisecond());
        var id = await (await inTime.Post("applications", World.Application(advertisement))).ShouldBeCreated();
        await Portal.StopAt(deadline.NextMinute());

        await (await late.Post("applications", World.Application(advertisement))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.deadline-passed",
            "R-SCR-1"
        );
        await (await inTime.Put($"applications/{id}", Change(advertisement), 1)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.deadline-passed",
            "R-SCR-1"
        );
        await (await inTime.Post($"applications/{id}/withdrawal")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.deadline-passed",
            "R-SCR-1"
        );
        (await inTime.Read($"applications/{id}"))["open"]!.GetValue<bool>().ShouldBeFalse();
        (await late.Tasks()).ShouldNotContain("screening.apply");
        await (await trust.Get($"applications/{id}")).ShouldBeOk();
        (await trust.Read($"advertisements/{advertisement.Id}/applications"))["items"]!.AsArray().ShouldHaveSingleItem();
        (await trust.Tasks()).ShouldContain("screening.rank");
    }

    [Test]
    public async Task Submit_BeforePublication_TheAdvertisementIsAbsent()
    {
        var round = await World.AllocatedRound();
        var advertisement = await World.ApprovedAdvertisement(round);
        using var applicant = await World.ApplicantWithCv();

        await (await applicant.Post("applications", World.Application(advertisement))).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "advertisement.not-found"
        );
    }

    [Test]
    public async Task Submit_SameInstantTwice_OneWinsAndTheOtherLearnsWhy()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var applicant = await World.ApplicantWithCv();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => applicant.Post("applications", World.Application(advertisement)))
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var loser in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
            await loser.ShouldBeProblem(HttpStatusCode.Conflict, "screening.already-applied", "R-SCR-1");
    }

    [Test]
    public async Task Submit_R_SCR_1_WithoutCvOrLicence_IsRefused()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var without = await World.Applicant();
        using var unlicensed = await World.Applicant();
        var cv = World.Cv(new Doctor(AuthorisedOn: null));
        cv["studentLicenceFrom"] = null;
        await (await unlicensed.Put("cv", cv, version: 0)).ShouldBeOk();

        await (await without.Post("applications", World.Application(advertisement))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.cv-missing",
            "R-SCR-1"
        );
        await (await unlicensed.Post("applications", World.Application(advertisement))).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.cv-without-licence",
            "R-SCR-1"
        );
    }

    [Test]
    public async Task Submit_WrongGroupsAnswersAndDocuments_AreNamedByPath()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var applicant = await World.ApplicantWithCv();
        using var other = await World.Applicant();
        var foreign = await (await World.Upload(other, World.Pdf)).ShouldBeCreated();
        var noGroups = World.Application(advertisement);
        noGroups["groupIds"] = new JsonArray(Guid.NewGuid().ToString());
        noGroups["answers"]![0]!["yes"] = null;
        var othersDocument = World.Application(advertisement);
        othersDocument["documentIds"] = new JsonArray(foreign.ToString());
        var unanswered = World.Application(advertisement);
        unanswered["answers"] = new JsonArray();

        var first = await (await applicant.Post("applications", noGroups)).ShouldHave(HttpStatusCode.UnprocessableEntity);
        first["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()).ShouldBe(["$.groupIds[0]", "$.answers[0].yes"]);
        await (await applicant.Post("applications", othersDocument)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "screening.application.document",
            "R-SCR-1"
        );
        await (await applicant.Post("applications", unanswered)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "screening.application.unanswered",
            "R-SCR-1"
        );
    }

    [Test]
    public async Task Change_KeepsReceiptAndNeedsTheVersionSeen()
    {
        var advertisement = await World.PublishedAdvertisement(
            null,
            "helse-bergen",
            new TestGroup(),
            new TestGroup(Specialty: "psychiatry")
        );
        var application = await World.SubmittedApplication(advertisement);
        var body = World.Application(advertisement, 1);
        body.Remove("advertisementId");

        var changed = await application.Applicant.Put($"applications/{application.Id}", body, version: 1);

        (await changed.ShouldBeOk())["groupIds"]!.AsArray().Select(id => id!.GetValue<Guid>()).ShouldBe([advertisement.GroupIds[1]]);
        changed.Version().ShouldBe(2);
        await (await application.Applicant.Put($"applications/{application.Id}", body.DeepClone(), version: 1)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
    }

    [Test]
    public async Task Withdraw_R_SCR_1_CanBeSubmittedAnewWithAnotherReceipt()
    {
        var advertisement = await World.PublishedAdvertisement();
        var application = await World.SubmittedApplication(advertisement);
        var receipt = (await application.Applicant.Read($"applications/{application.Id}/receipt"))["number"]!.GetValue<string>();

        await (await application.Applicant.Post($"applications/{application.Id}/withdrawal")).ShouldBeNoContent();
        await (await application.Applicant.Post($"applications/{application.Id}/withdrawal")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.application-withdrawn"
        );
        var again = await (await application.Applicant.Post("applications", World.Application(advertisement))).ShouldBeCreated();

        again.ShouldBe(application.Id);
        (await application.Applicant.Read($"applications/{again}/receipt"))["number"]!.GetValue<string>().ShouldNotBe(receipt);
    }

    [Test]
    public async Task Open_ByEmployers_AfterTheDeadlineOnly_AndNeverByStrangers()
    {
        var advertisement = await World.PublishedAdvertisement();
        var application = await World.SubmittedApplication(advertisement);
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");
        var stranger = await World.EmployerPerson("trust", "helse-fonna");
        using var otherApplicant = await World.Applicant();
        var path = $"applications/{application.Id}";

        await (await trust.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "application.not-found");
        await World.CloseApplications(advertisement.RoundId);

        (await trust.Read(path))["cv"]!["familyName"]!.GetValue<string>().ShouldBe("Oppdiktet");
        await (await municipality.Get(path)).ShouldBeOk();
        await (await stranger.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "application.not-found");
        await (await otherApplicant.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "application.not-found");
        await (await stranger.Get($"{path}/points")).ShouldBeProblem(HttpStatusCode.NotFound, "application.not-found");
        (await WhoOpened(application.Id)).ShouldBe([trust.UserId, municipality.UserId], ignoreOrder: true);
    }

    [Test]
    public async Task Documents_OfASubmittedApplication_StayAfterTheDeadlineAndOpenForItsEmployers()
    {
        var advertisement = await World.PublishedAdvertisement();
        using var applicant = await World.ApplicantWithCv();
        var kept = await (await World.Upload(applicant, World.Pdf, "kept.pdf")).ShouldBeCreated();
        var dropped = await (await World.Upload(applicant, World.Pdf, "dropped.pdf")).ShouldBeCreated();
        var body = World.Application(advertisement);
        body["documentIds"] = new JsonArray(kept.ToString(), dropped.ToString());
        var id = await (await applicant.Post("applications", body)).ShouldBeCreated();
        await (await applicant.Delete($"cv/documents/{dropped}")).ShouldBeNoContent();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        await Portal.StopAt((await Deadline(advertisement)).LastMillisecond());
        await (await trust.Get($"documents/{kept}")).ShouldHave(HttpStatusCode.NotFound);
        await Portal.StopAt((await Deadline(advertisement)).NextMinute());

        await (await applicant.Delete($"cv/documents/{kept}")).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.document.in-use",
            "R-SCR-1"
        );
        (await (await trust.Get($"documents/{kept}")).Content.ReadAsByteArrayAsync()).ShouldBe(World.Pdf);
        await (await (await World.EmployerPerson("trust", "helse-fonna")).Get($"documents/{kept}")).ShouldHave(HttpStatusCode.NotFound);
        (await applicant.Read($"applications/{id}"))["documents"]!.AsArray().ShouldHaveSingleItem();
    }

    private async Task<DateTimeOffset> Deadline(TestAdvertisement advertisement) =>
        (await World.Calendar(advertisement.RoundId))["applicationDeadline"]!.GetValue<DateTimeOffset>();

    private async Task<IReadOnlyList<Guid?>> WhoOpened(Guid application)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<KernelContext>()
            .Set<AuditRow>()
            .Where(row => row.SubjectId == application && row.Reason == "opened")
            .Select(row => row.ActorId)
            .ToListAsync();
    }

    private static JsonObject Change(TestAdvertisement advertisement)
    {
        var body = World.Application(advertisement);
        body.Remove("advertisementId");
        return body;
    }
}
