using System.Net;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;
using MediatR;

namespace LisPortal.Screening.Tests.Features;

internal sealed class RankingApiTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Rank_Concur_Sign_R_SCR_12_InThatOrder()
    {
        var (advertisement, path, best, second) = await TwoApplicants();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");
        var bergen = await World.Organisation("municipality-4601");
        var signature = new { organisationId = await World.Organisation("helse-bergen"), specialistTookPart = false };
        (await trust.Get(path)).Version().ShouldBe(0);

        var written = await trust.Put(path, World.Ranking(best, second), version: 0);
        (await written.ShouldBeOk())["state"]!.GetValue<string>().ShouldBe("draft");
        await (await trust.Post($"{path}/signature", signature, written.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.ranking.concurrence-missing",
            "R-SCR-12"
        );
        var concurred = await municipality.Post($"{path}/concurrences", new { municipalityId = bergen }, written.Version());
        (await concurred.ShouldBeOk())["state"]!.GetValue<string>().ShouldBe("concurred");
        await (
            await municipality.Post($"{path}/signature", new { organisationId = bergen, specialistTookPart = false }, concurred.Version())
        ).ShouldBeProblem(HttpStatusCode.Forbidden, "screening.ranking.not-the-authority", "R-SCR-12");
        await (await trust.Post($"{path}/signature", signature, written.Version())).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        (await (await trust.Post($"{path}/signature", signature, concurred.Version())).ShouldBeOk())["state"]!
            .GetValue<string>()
            .ShouldBe("signed");

        (await Signed(advertisement.RoundId)).ShouldHaveSingleItem().Persons.ShouldBe([best.PersonId, second.PersonId]);
    }

    [Test]
    public async Task Write_ChangesTheList_ConcurrencesAndSignatureFallAway()
    {
        var (advertisement, path, best, second) = await TwoApplicants();
        await World.SignedRanking(advertisement, 0, best, second);
        var trust = await World.EmployerPerson("trust", "helse-bergen");

        var rewritten = await (await trust.Put(path, World.Ranking(second, best), (await trust.Get(path)).Version())).ShouldBeOk();

        rewritten["state"]!.GetValue<string>().ShouldBe("draft");
        rewritten["concurrences"]!.AsArray().ShouldBeEmpty();
        (await Signed(advertisement.RoundId)).ShouldBeEmpty();
    }

    [Test]
    public async Task Frozen_R_SCR_11_WhenOffersBegin_ChangeIsANewRevisionWithAReason()
    {
        var (advertisement, path, best, second) = await TwoApplicants();
        await World.SignedRanking(advertisement, 0, best, second);
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var old = (await trust.Get(path)).Version();
        var firstOffer = (await World.Calendar(advertisement.RoundId))["offerRounds"]![0]!["offerAt"]!.GetValue<DateTimeOffset>();
        await Portal.StopAt(firstOffer);

        await (await trust.Put(path, World.Ranking(second, best), old)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.ranking.frozen",
            "R-SCR-11"
        );
        var revised = World.Ranking(second, best);
        revised["changeReason"] = "A reference was found to be wrong.";
        var written = await (await trust.Put(path, revised, old)).ShouldBeOk();

        written["revision"]!.GetValue<int>().ShouldBe(2);
        (await Signed(advertisement.RoundId))
            .ShouldHaveSingleItem()
            .Persons.ShouldBe([best.PersonId, second.PersonId], "the new one counts when it is signed");
        await (await trust.Put(path, World.Ranking(best), old)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "request.stale-version");
        await Sign(advertisement, path);
        (await Signed(advertisement.RoundId)).ShouldHaveSingleItem().Persons.ShouldBe([second.PersonId, best.PersonId]);
    }

    [Test]
    public async Task Sign_R_SCR_14_NobodyWithoutAuthorisationByTheStartDate()
    {
        var advertisement = await World.PublishedAdvertisement();
        var late = await World.SubmittedApplication(advertisement, new Doctor(AuthorisedOn: "2019-03-02", Months: 0));
        await World.CloseApplications(advertisement.RoundId);
        var path = $"position-groups/{advertisement.GroupIds[0]}/ranking";
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");
        var written = await trust.Put(path, World.Ranking(late), version: 0);
        var concurred = await municipality.Post(
            $"{path}/concurrences",
            new { municipalityId = await World.Organisation("municipality-4601") },
            written.Version()
        );

        var signature = new { organisationId = await World.Organisation("helse-bergen"), specialistTookPart = false };
        var problem = await (await trust.Post($"{path}/signature", signature, concurred.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.ranking.not-authorised",
            "R-SCR-14"
        );

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe("$.entries[0].applicationId");
    }

    [Test]
    public async Task Sign_R_SCR_12_CombinedOnes_AreTheMunicipalitysAndTheSpecialists()
    {
        var advertisement = await World.PublishedAdvertisement(
            null,
            "helse-bergen",
            new TestGroup(Specialty: "generalPractice"),
            new TestGroup(Specialty: "psychiatry")
        );
        var applicant = await World.SubmittedApplication(advertisement);
        await World.CloseApplications(advertisement.RoundId);
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");
        var bergen = await World.Organisation("municipality-4601");
        var asTrust = new { organisationId = await World.Organisation("helse-bergen"), specialistTookPart = false };
        var practice = $"position-groups/{advertisement.GroupIds[0]}/ranking";
        var psychiatry = $"position-groups/{advertisement.GroupIds[1]}/ranking";

        var first = await municipality.Put(practice, World.Ranking(applicant), version: 0);
        await (await trust.Post($"{practice}/signature", asTrust, first.Version())).ShouldBeProblem(
            HttpStatusCode.Forbidden,
            "screening.ranking.not-the-authority",
            "R-SCR-12"
        );
        await (
            await municipality.Post($"{practice}/signature", new { organisationId = bergen, specialistTookPart = false }, first.Version())
        ).ShouldBeOk();
        await (await municipality.Put(psychiatry, World.Ranking(applicant), version: 0)).ShouldBeProblem(
            HttpStatusCode.Forbidden,
            "screening.ranking.not-the-authority",
            "R-SCR-12"
        );
        var second = await trust.Put(psychiatry, World.Ranking(applicant), version: 0);
        await (await trust.Post($"{psychiatry}/signature", asTrust, second.Version())).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.ranking.specialist-missing",
            "R-SCR-12"
        );
        await World.SignedRanking(advertisement, 1, applicant);
    }

    [Test]
    public async Task Write_OnlyThoseWhoAppliedForTheGroup_AndOnlyByItsParties()
    {
        var advertisement = await World.PublishedAdvertisement(
            null,
            "helse-bergen",
            new TestGroup(),
            new TestGroup(Specialty: "psychiatry")
        );
        var other = await World.SubmittedApplication(advertisement, null, 1);
        var path = $"position-groups/{advertisement.GroupIds[0]}/ranking";
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        await (await trust.Put(path, World.Ranking(other), version: 0)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "screening.list-opens-after-deadline"
        );
        await World.CloseApplications(advertisement.RoundId);
        var stranger = await World.EmployerPerson("trust", "helse-fonna");

        var problem = await (await trust.Put(path, World.Ranking(other), version: 0)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "screening.ranking.not-an-applicant",
            "R-SCR-11"
        );
        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe("$.entries[0].applicationId");
        await (await stranger.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "position-group.not-found");
        await (await stranger.Put(path, World.Ranking(other), version: 0)).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "position-group.not-found"
        );
    }

    [Test]
    public async Task Tasks_TellEachPartyWhatWaits()
    {
        var (advertisement, path, best, _) = await TwoApplicants();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");

        (await trust.Tasks($"/{path}")).ShouldBe(["screening.rank"]);
        (await municipality.Tasks($"/{path}")).ShouldBeEmpty();
        await trust.Put(path, World.Ranking(best), version: 0);
        (await trust.Tasks($"/{path}")).ShouldBeEmpty();
        (await municipality.Tasks($"/{path}")).ShouldBe(["screening.concur"]);
        await World.SignedRanking(advertisement, 0, best);
        (await trust.Tasks($"/{path}")).ShouldBeEmpty();
    }

    private async Task<(TestAdvertisement Advertisement, string Path, TestApplication Best, TestApplication Second)> TwoApplicants()
    {
        var advertisement = await World.PublishedAdvertisement();
        var best = await World.SubmittedApplication(advertisement);
        var second = await World.SubmittedApplication(advertisement);
        await World.CloseApplications(advertisement.RoundId);
        return (advertisement, $"position-groups/{advertisement.GroupIds[0]}/ranking", best, second);
    }

    private async Task Sign(TestAdvertisement advertisement, string path)
    {
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");
        var concurred = await municipality.Post(
            $"{path}/concurrences",
            new { municipalityId = await World.Organisation("municipality-4601") },
            (await trust.Get(path)).Version()
        );
        var signature = new { organisationId = await World.Organisation(advertisement.Employer), specialistTookPart = false };
        await (await trust.Post($"{path}/signature", signature, concurred.Version())).ShouldBeOk();
    }

    private async Task<IReadOnlyList<SignedRanking>> Signed(Guid round)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AskSignedRankings(round));
    }
}
