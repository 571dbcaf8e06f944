using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Features;

/// <summary>Dates moved after publication: what stands in the way, and that everything that holds a date follows.</summary>
internal sealed class PostponementTests(Engine engine) : PortalTests(engine)
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Postpone_R_ANN_4_ReleasedRound_OffersTasksAndCountsFollowToTheNewDeadline()
    {
        var round = await World.RankedRound(1, "Ada", "Bo");
        await (await World.Release(round)).ShouldBeOk();

        await (await World.Postpone(round.Id, TwoDaysMore)).ShouldBeOk();
        await Portal.Settle();
        await Portal.StopAt(World.Norwegian("2018-11-02 23:59"));

        var offer = (await World.Offers(round["Ada"], round)).ShouldHaveSingleItem();
        offer["state"]!.GetValue<string>().ShouldBe("open");
        offer["responseDeadline"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-11-02 23:59"));
        (await TaskOf(round["Ada"], "offers.answer"))["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-11-02 23:59"));
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();

        await Portal.StopAt(World.Norwegian("2018-11-05 12:00"));
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        (await TaskOf(trust, "offers.register-markings"))["dueAt"]!
            .GetValue<DateTimeOffset>()
            .ShouldBe(World.Norwegian("2018-11-05 12:00"));
        await Portal.StopAt(World.Norwegian("2018-11-05 12:00").AddMinutes(2));
        (await OfferRound(round, 1))["marked"]!.GetValue<int>().ShouldBe(1);
        var log = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log/verification");
        log["matches"]!.GetValue<bool>().ShouldBeTrue(log.ToJsonString());
    }

    [Test]
    public async Task Postpone_R_OFF_3_SilentApplicant_ExpiresAtTheNewDeadlineAndNotAtTheOld()
    {
        var round = await World.RankedRound(1, "Ada");
        await (await World.Release(round)).ShouldBeOk();
        await Portal.StopAt(round.ResponseDeadline());
        await (await World.Postpone(round.Id, TwoDaysMore)).ShouldBeOk();

        await Portal.StopAt(round.ResponseDeadline().AddHours(1));
        (await World.Offers(round["Ada"], round)).Single()["state"]!.GetValue<string>().ShouldBe("open");
        await Portal.StopAt(World.Norwegian("2018-11-02 23:59").AddHours(1));

        var offer = (await World.Offers(round["Ada"], round)).Single();
        offer["state"]!.GetValue<string>().ShouldBe("expired");
        offer["answeredAt"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-11-02 23:59"));
    }

    [Test]
    public async Task Postpone_R_OFF_8_LastMarkingDeadline_SeatsBecomeResidualAfterTheNewOne()
    {
        var round = await World.RankedRound(1, "Ada");
        await (await World.Release(round)).ShouldBeOk();
        await (await World.Postpone(round.Id, body => World.Set(body, 2, "markingDeadline", "2018-11-12 12:00"))).ShouldBeOk();

        await Portal.StopAt(round.MarkingDeadline(2).AddHours(1));
        (await Residual()).ShouldBe(0);
        await Portal.StopAt(World.Norwegian("2018-11-12 12:00").AddHours(1));
        (await Residual()).ShouldBe(1);

        async Task<int> Residual() => (await round["Ada"].Read($"residual-positions?roundId={round.Id}"))["items"]!.AsArray().Count;
    }

    [Test]
    public async Task Postpone_R_ANN_4_IsVisibleToEverybodyWithReasonOldAndNew()
    {
        var round = await World.RankedRound(1, "Ada");
        await (
            await World.Postpone(
                round.Id,
                body =>
                {
                    TwoDaysMore(body);
                    body["reason"] = "  Applicants are to have their days.  ";
                }
            )
        ).ShouldBeOk();

        using var anybody = await Portal.Visit();
        var calendar = await anybody.Read($"rounds/{round.Id}");

        var change = calendar["postponements"]!.AsArray().ShouldHaveSingleItem()!;
        change["number"]!.GetValue<int>().ShouldBe(1);
        change["at"]!.GetValue<DateTimeOffset>().ShouldBe(round.OfferAt());
        change["reason"]!.GetValue<string>().ShouldBe("Applicants are to have their days.");
        var moved = change["dates"]!.AsArray().Select(date => (date!["date"]!.GetValue<string>(), date["offerRound"]!.GetValue<int>()));
        moved.ShouldBe([("responseDeadline", 1), ("markingDeadline", 1), ("offerAt", 2)]);
        change["dates"]![0]!["from"]!.GetValue<DateTimeOffset>().ShouldBe(round.ResponseDeadline());
        change["dates"]![0]!["to"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-11-02 23:59"));
    }

    [Test]
    public async Task Postpone_RefusedCases_SayWhatStandsInTheWayAtTheDate()
    {
        var round = await World.RankedRound(1, "Ada", "Bo");
        await (await World.Release(round)).ShouldBeOk();

        await Refused(body => { }, "nothing-moved", null);
        await Refused(body => World.Set(body, 1, "offerAt", "2018-10-27 08:00"), "released", "R-OFF-1", "$.offerRounds[0].offerAt");
        await Refused(body => World.Set(body, 2, "offerAt", "2018-11-01 13:00"), "earlier", "R-ANN-4", "$.offerRounds[1].offerAt");
        await Refused(
            body => body["applicationDeadline"] = World.Norwegian("2018-10-01 23:59"),
            "passed",
            "R-SCR-2",
            "$.applicationDeadline"
        );
        await Refused(body => body["offerRounds"]!.AsArray().RemoveAt(1), "other-offer-rounds", "R-ANN-2", "$.offerRounds");
        var order = await Problem(body => World.Set(body, 1, "responseDeadline", "2018-11-03 23:59"));
        order["code"]!.GetValue<string>().ShouldBe("announcement.calendar.order");
        order["rule"]!.GetValue<string>().ShouldBe("R-ANN-2");

        await Portal.StopAt(round.ResponseDeadline() + TimeSpan.FromMinutes(1));
        await Refused(
            body => World.Set(body, 1, "responseDeadline", "2018-11-01 10:00"),
            "passed",
            "R-OFF-3",
            "$.offerRounds[0].responseDeadline"
        );

        async Task Refused(Action<JsonObject> move, string code, string? rule, string? path = null)
        {
            var problem = await Problem(move);
            problem["code"]!.GetValue<string>().ShouldBe($"announcement.postponement.{code}");
            problem["rule"]?.GetValue<string>().ShouldBe(rule);
            if (path is not null)
                problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe(path);
        }

        async Task<JsonNode> Problem(Action<JsonObject> move)
        {
            var directorate = await World.EmployerPerson("directorate", "hdir");
            var calendar = await World.Calendar(round.Id);
            var preview = await (
                await directorate.Post($"rounds/{round.Id}/postponements/preview", World.PostponementOf(calendar, move))
            ).ShouldHave(HttpStatusCode.Conflict);
            var problem = await (await World.Postpone(round.Id, move)).ShouldHave(HttpStatusCode.Conflict);
            preview["code"]!.GetValue<string>().ShouldBe(problem["code"]!.GetValue<string>());
            return problem;
        }
    }

    [Test]
    public async Task Postpone_R_ANN_4_UnreleasedFirstRound_MustLeaveTheDaysFromNow()
    {
        var round = await World.RankedRound(1, "Ada");
        await Portal.StopAt(World.Norwegian("2018-10-31 13:00"));

        // Only one more day: counted from now that is one working day, whatever the offer date says.
        var problem = await (
            await World.Postpone(
                round.Id,
                body =>
                {
                    World.Set(body, 1, "responseDeadline", "2018-11-01 23:59");
                    World.Set(body, 1, "markingDeadline", "2018-11-02 07:00");
                }
            )
        ).ShouldHave(HttpStatusCode.Conflict);

        problem["code"]!.GetValue<string>().ShouldBe("announcement.calendar.first-answer-time");
        problem["rule"]!.GetValue<string>().ShouldBe("R-ANN-4");
    }

    [Test]
    public async Task Postpone_NotPublishedStaleOrWithoutReason_IsRefused()
    {
        await Portal.StopAt(World.Norwegian("2018-06-01 08:00"));
        var round = await World.Round();
        await (await World.Postpone(round, TwoDaysMore)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.postponement.not-published",
            "R-ANN-4"
        );
        await World.Publish(round);

        await (await World.Postpone(round, TwoDaysMore, version: 0)).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await (await World.Postpone(round, body => body["reason"] = "  ")).ShouldHave(HttpStatusCode.UnprocessableEntity);
        var body = World.PostponementOf(await World.Calendar(round), TwoDaysMore);
        var directorate = await World.EmployerPerson("directorate", "hdir");
        await (await directorate.Post($"rounds/{Guid.NewGuid()}/postponements", body, version: 1)).ShouldHave(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task Preview_TellsWhomItConcernsAndChangesNothing()
    {
        var round = await World.RankedRound(2, "Ada", "Bo", "Cato");
        await (await World.Release(round)).ShouldBeOk();
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();
        var directorate = await World.EmployerPerson("directorate", "hdir");
        var calendar = await World.Calendar(round.Id);

        var preview = await (
            await directorate.Post(
                $"rounds/{round.Id}/postponements/preview",
                World.PostponementOf(
                    calendar,
                    body =>
                    {
                        TwoDaysMore(body);
                        World.Set(body, 1, "responseDeadline", "2018-11-04 23:59");
                    }
                )
            )
        ).ShouldBeOk();

        Waiting("responseDeadline").ShouldBe(1);
        Waiting("markingDeadline").ShouldBe(1);
        preview["warnings"]!
            .AsArray()
            .ShouldContain(warning => warning!["code"]!.GetValue<string>() == "announcement.calendar.deadline-on-day-off");
        (await World.Calendar(round.Id)).ToJsonString().ShouldBe(calendar.ToJsonString());

        int Waiting(string date) =>
            preview["dates"]!.AsArray().Single(row => row!["date"]!.GetValue<string>() == date)!["waiting"]!.GetValue<int>();
    }

    /// <summary>Whichever of the two is first: no offers go out with dates that are no longer the calendar's, and no released round's offer date moves.</summary>
    [Test]
    public async Task Postpone_R_ANN_4_AtTheSameInstantAsTheRelease_LeavesNoOfferWithOldDates([Values] bool releaseIsSentFirst)
    {
        var round = await World.RankedRound(3, "Ada", "Bo", "Cato");
        var (release, postpone) = await Race(
            round,
            releaseIsSentFirst,
            body =>
            {
                TwoDaysMore(body);
                World.Set(body, 1, "offerAt", "2018-10-29 08:00");
            }
        );

        var calendar = await World.Calendar(round.Id);
        var isReleased = release.StatusCode == HttpStatusCode.OK;
        var offers = await World.Offers(await World.EmployerPerson("directorate", "hdir"), round);
        (postpone.StatusCode == HttpStatusCode.OK).ShouldBe(!isReleased);
        offers.Count.ShouldBe(isReleased ? 3 : 0);
        calendar["postponements"]!.AsArray().Count.ShouldBe(isReleased ? 0 : 1);
    }

    /// <summary>A deadline is postponed while the offers go out: both happen, and every offer has the calendar's date.</summary>
    [Test]
    public async Task Postpone_R_ANN_4_DeadlineAtTheSameInstantAsTheRelease_IsTheOffersDeadline([Values] bool releaseIsSentFirst)
    {
        var round = await World.RankedRound(3, "Ada", "Bo", "Cato");

        var (release, postpone) = await Race(round, releaseIsSentFirst, TwoDaysMore);

        await release.ShouldBeOk();
        await postpone.ShouldBeOk();
        var offers = await World.Offers(await World.EmployerPerson("directorate", "hdir"), round);
        offers.Count.ShouldBe(3);
        offers
            .Select(offer => offer["responseDeadline"]!.GetValue<DateTimeOffset>())
            .Distinct()
            .ShouldBe([World.Norwegian("2018-11-02 23:59")]);
    }

    private async Task<(HttpResponseMessage Release, HttpResponseMessage Postpone)> Race(
        TestRound round,
        bool releaseIsSentFirst,
        Action<JsonObject> move
    )
    {
        var directorate = await World.EmployerPerson("directorate", "hdir");
        var calendar = await World.Calendar(round.Id);
        var body = World.PostponementOf(calendar, move);
        var version = calendar["version"]!.GetValue<int>();
        Task<HttpResponseMessage> Postpone() => directorate.Post($"rounds/{round.Id}/postponements", body, version);
        Task<HttpResponseMessage> Release() => directorate.Post($"rounds/{round.Id}/offer-rounds/1/release");
        var (first, second) = releaseIsSentFirst ? (Release(), Postpone()) : (Postpone(), Release());
        await Task.WhenAll(first, second);
        await Portal.Settle();
        return releaseIsSentFirst ? (await first, await second) : (await second, await first);
    }

    /// <summary>R-SCR-2: the portal was down, so everybody gets longer, and employers see who has applied only after that.</summary>
    [Test]
    public async Task Postpone_R_SCR_2_ApplicationDeadline_IsLaterForApplicationsTheListAndTheRanking()
    {
        var advertisement = await World.PublishedAdvertisement();
        var round = advertisement.RoundId;
        var ada = await World.ApplicantWithCv(new Doctor(Family: "Ada"));
        var application = await World.Apply(ada, advertisement);
        var old = (await World.Calendar(round))["applicationDeadline"]!.GetValue<DateTimeOffset>();
        await Portal.StopAt(old);

        await (await World.Postpone(round, body => body["applicationDeadline"] = World.Norwegian("2018-09-18 23:59"))).ShouldBeOk();
        await Portal.StopAt(old.AddHours(1));

        var late = await World.ApplicantWithCv(new Doctor(Family: "Bo"));
        await World.Apply(late, advertisement);
        var mine = (await ada.Read("applications"))["items"]!.AsArray().Single(row => row!["id"]!.GetValue<Guid>() == application)!;
        mine["deadline"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-09-18 23:59"));
        await (await ada.Post($"applications/{application}/withdrawal")).ShouldBeNoContent();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        await (await trust.Get($"advertisements/{advertisement.Id}/applications")).ShouldHave(HttpStatusCode.Conflict);
        await Portal.StopAt(World.Norwegian("2018-09-18 23:59").AddHours(1));
        (await trust.Read($"advertisements/{advertisement.Id}/applications"))["items"]!.AsArray().Count.ShouldBe(1);
    }

    private static void TwoDaysMore(JsonObject body)
    {
        World.Set(body, 1, "responseDeadline", "2018-11-02 23:59");
        World.Set(body, 1, "markingDeadline", "2018-11-05 12:00");
        World.Set(body, 2, "offerAt", "2018-11-06 08:00");
    }

    private async Task<JsonNode> OfferRound(TestRound round, int number) =>
        (await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/offer-rounds"))["items"]![number - 1]!;

    private static async Task<JsonNode> TaskOf(Visitor visitor, string code) =>
        (await visitor.Read("tasks"))["items"]!.AsArray().Single(task => task!["code"]!.GetValue<string>() == code)!;
}
