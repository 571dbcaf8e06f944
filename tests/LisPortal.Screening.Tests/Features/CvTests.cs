using System.Net;
using System.Net.Http.Headers;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Features;

internal sealed class CvTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task GetCv_NeverSaved_IsEmptyWithVersionZero()
    {
        using var applicant = await World.Applicant();

        var answer = await applicant.Get("cv");
        var cv = await answer.ShouldBeOk();

        answer.Version().ShouldBe(0);
        cv["content"].ShouldBeNull();
        cv["readyToApply"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Test]
    public async Task SaveCv_FirstAndAgain_KeepsWhatWasWrittenAndCountsVersions()
    {
        using var applicant = await World.Applicant();

        var first = await applicant.Put("cv", World.Cv(new Doctor(Family: "Ødegård")), version: 0);
        await first.ShouldBeOk();
        var second = await applicant.Put("cv", World.Cv(new Doctor(Family: "Åsen")), version: first.Version());
        await second.ShouldBeOk();

        second.Version().ShouldBe(2);
        var cv = await applicant.Read("cv");
        cv["content"]!["familyName"]!.GetValue<string>().ShouldBe("Åsen");
        cv["readyToApply"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Test]
    public async Task SaveCv_StaleOrWithoutVersion_IsRefused()
    {
        using var applicant = await World.ApplicantWithCv();

        await (await applicant.Put("cv", World.Cv(), version: 0)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await (await applicant.Put("cv", World.Cv(), version: 7)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await (await applicant.Put("cv", World.Cv())).ShouldBeProblem(HttpStatusCode.PreconditionRequired, "request.if-match-required");
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task SaveCv_WithETagOfAnotherPersonsCv_IsRefusedAndSavesNothing(bool bothHaveSaved)
    {
        using var anders = bothHaveSaved ? await World.ApplicantWithCv() : await World.Applicant();
        using var berit = bothHaveSaved ? await World.ApplicantWithCv() : await World.Applicant();
        var seenByAnders = (await anders.Get("cv")).Headers.ETag.ShouldNotBeNull();
        var ofBerit = await berit.Get("cv");
        ofBerit.Version().ShouldBe(bothHaveSaved ? 1 : 0);

        await (await berit.Put("cv", World.Cv(new Doctor(Family: "Aksnes")), seenByAnders)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        (await berit.Get("cv")).Version().ShouldBe(ofBerit.Version());
        await (await berit.Put("cv", World.Cv(), ofBerit.Headers.ETag.ShouldNotBeNull())).ShouldBeOk();
    }

    [Test]
    public async Task SaveCv_WithNumberAlone_IsRefused()
    {
        using var applicant = await World.ApplicantWithCv();

        await (await applicant.Put("cv", World.Cv(), new EntityTagHeaderValue("\"1\""))).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
    }

    [Test]
    public async Task SaveCv_FirstTimeTwiceAtOnce_OneWins()
    {
        using var applicant = await World.Applicant();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => applicant.Put("cv", World.Cv(), version: 0)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).ShouldBe(5);
    }

    [Test]
    public async Task SaveCv_R_SCR_1_WrongFields_AreNamedByPathAndNothingIsSaved()
    {
        using var applicant = await World.Applicant();
        var cv = World.Cv();
        cv["givenName"] = "";
        cv["workPeriods"]![0]!["percentage"] = 120;

        var problem = await (await applicant.Put("cv", cv, version: 0)).ShouldHave(HttpStatusCode.UnprocessableEntity);

        problem["errors"]!
            .AsArray()
            .Select(error => error!["path"]!.GetValue<string>())
            .ShouldBe(["$.givenName", "$.workPeriods[0].percentage"]);
        (await applicant.Get("cv")).Version().ShouldBe(0);
    }

    [Test]
    public async Task SaveCv_NullEntry_IsMalformed()
    {
        using var applicant = await World.Applicant();
        var cv = World.Cv();
        cv["merits"]!.AsArray().Add(null);

        await (await applicant.Put("cv", cv, version: 0)).ShouldBeProblem(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Test]
    public async Task Cv_OfAnEmployer_IsForbidden()
    {
        using var trust = await World.Person("trust", "helse-bergen");

        await (await trust.Get("cv")).ShouldHave(HttpStatusCode.Forbidden);
    }
}
