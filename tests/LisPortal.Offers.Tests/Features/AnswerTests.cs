using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Features;

internal sealed class AnswerTests(Engine engine) : PortalTests(engine)
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Answer_R_OFF_2_Accepting_DeclinesTheOthersAndEmploys()
    {
        var round = await TwoOffers();
        var open = await World.Offers(round["Ada"], round);
        open[0]["accepting"]!["declines"]!.GetValue<int>().ShouldBe(1);

        var accepted = await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();

        accepted["state"]!.GetValue<string>().ShouldBe("accepted");
        (await World.Offers(round["Ada"], round))
            .Select(offer => offer["state"]!.GetValue<string>())
            .ShouldBe(["accepted", "declinedByOtherAcceptance"], ignoreOrder: true);
        (
            await (await World.Answer(round, "Ada", "accept", group: 1)).ShouldBeProblem(
                HttpStatusCode.Conflict,
                "offers.already-accepted",
                "R-OFF-2"
            )
        ).ShouldNotBeNull();
        (await Employments(round["Ada"], round)).ShouldBe([
            "hospital 2019-03-01 2020-02-29 none",
            "municipality 2020-03-01 2020-08-31 none",
        ]);
    }

    [Test]
    public async Task Answer_R_OFF_9_Combined_EmploysInThreePartsOnConditionOfLis1()
    {
        var round = await World.RankedRound(new TestRanking("helse-bergen", new TestGroup(1, Specialty: "generalPractice"), "Ada"));
        await World.Release(round);

        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();

        (await Employments(round["Ada"], round)).ShouldBe([
            "hospital 2019-03-01 2020-02-29 none",
            "municipality 2020-03-01 2020-08-31 none",
            "laterPosition 2020-09-01  lis1Completed",
        ]);
        (await Employments(await World.EmployerPerson("municipality", "municipality-4601"), round)).Count.ShouldBe(2);
        (await Employments(await World.EmployerPerson("trust", "helse-fonna"), round)).ShouldBeEmpty();
    }

    [Test]
    public async Task Answer_SameAgain_ChangesNothingAndAnotherIsRefused()
    {
        var round = await TwoOffers();
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();

        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();
        await (await World.Answer(round, "Ada", "decline")).ShouldBeProblem(HttpStatusCode.Conflict, "offers.already-answered", "R-OFF-2");

        (await Employments(round["Ada"], round)).Count.ShouldBe(2);
        var log = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log?limit=500");
        log["items"]!.AsArray().Count(entry => entry!["kind"]!.GetValue<string>() == "accepted").ShouldBe(1);
    }

    [TestCase(0)]
    [TestCase(130)]
    [TestCase(59_999)]
    public async Task Answer_R_OFF_3_InTheMinuteOfTheDeadline_IsInTime(int milliseconds)
    {
        var round = await TwoOffers();
        await Portal.StopAt(round.ResponseDeadline().AddMilliseconds(milliseconds));

        var open = await World.Offers(round["Ada"], round, "&state=open");
        open.Select(offer => offer["accepting"]!["declines"]!.GetValue<int>()).ShouldBe([1, 1]);
        (await World.Offers(round["Ada"], round, "&state=expired")).ShouldBeEmpty();
        await (await World.Answer(round, "Ada", "accept")).ShouldBeOk();
        (await World.Offers(round["Ada"], round))
            .Select(offer => offer["state"]!.GetValue<string>())
            .ShouldBe(["accepted", "declinedByOtherAcceptance"], ignoreOrder: true);
    }

    [Test]
    public async Task Answer_R_OFF_3_WhenTheMinuteIsOver_IsANo()
    {
        var round = await TwoOffers();
        await Portal.StopAt(round.ResponseDeadline().NextMinute());

        await (await World.Answer(round, "Ada", "accept")).ShouldBeProblem(HttpStatusCode.Conflict, "offers.deadline-passed", "R-OFF-3");
        await (await World.Answer(round, "Ada", "decline")).ShouldBeProblem(HttpStatusCode.Conflict, "offers.deadline-passed", "R-OFF-3");
        var offers = await World.Offers(round["Ada"], round);
        offers.ShouldAllBe(offer => offer["state"]!.GetValue<string>() == "expired");
        offers.ShouldAllBe(offer => offer["answeredAt"]!.GetValue<DateTimeOffset>() == round.ResponseDeadline());
        (await World.Offers(round["Ada"], round, "&state=open")).ShouldBeEmpty();
        (await World.Offers(round["Ada"], round, "&state=expired")).Count.ShouldBe(2);
    }

    [Test]
    public async Task Expiry_R_OFF_3_IsWrittenDownAfterTheMinuteAndAsOfTheDeadline()
    {
        var round = await TwoOffers();
        var settled = round.ResponseDeadline().NextMinute().AddSeconds(30);

        await Portal.StopAt(round.ResponseDeadline().LastMillisecond());
        (await Expired()).ShouldBeEmpty();
        await Portal.StopAt(settled - Millisecond);
        (await Expired()).ShouldBeEmpty("an answer in time may be on its way");
        await Portal.StopAt(settled);
        (await Expired()).ShouldBe([round.ResponseDeadline(), round.ResponseDeadline()]);

        async Task<IReadOnlyList<DateTimeOffset>> Expired() =>
            [
                .. (await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log?limit=500"))["items"]!
                    .AsArray()
                    .Where(entry => entry!["kind"]!.GetValue<string>() == "expired")
                    .Select(entry => entry!["at"]!.GetValue<DateTimeOffset>()),
            ];
    }

    [Test]
    public async Task Answer_R_OFF_2_TwoOffersAcceptedAtTheSameInstant_ExactlyOneWins()
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var round = await TwoOffers();
            Guid[] offers = [await World.OfferOf(round, "Ada"), await World.OfferOf(round, "Ada", 1)];

            var answers = await Task.WhenAll(offers.Select(offer => round["Ada"].Put($"offers/{offer}/answer", new { answer = "accept" })));

            answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
            await answers
                .Single(answer => answer.StatusCode != HttpStatusCode.OK)
                .ShouldBeProblem(HttpStatusCode.Conflict, "offers.already-accepted", "R-OFF-2");
            (await Employments(round["Ada"], round)).Count.ShouldBe(2);
            (await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log/verification"))["matches"]!
                .GetValue<bool>()
                .ShouldBeTrue();
        }
    }

    [Test]
    public async Task Answer_EverybodyAtTheSameInstant_EverySeatIsHeldOnce()
    {
        string[] doctors = [.. Enumerable.Range(1, 8).Select(number => $"Doctor{number}")];
        var round = await World.RankedRound(8, doctors);
        await World.Release(round);

        var answers = await Task.WhenAll(doctors.Select(doctor => World.Answer(round, doctor, "accept")));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        var verification = await (await World.EmployerPerson("directorate", "hdir")).Read($"rounds/{round.Id}/log/verification");
        verification["matches"]!.GetValue<bool>().ShouldBeTrue(verification.ToJsonString());
        verification["entries"]!.GetValue<int>().ShouldBe(1 + 1 + 8 + 8);
    }

    [Test]
    public async Task Answer_SomebodyElsesOffer_IsNotThere()
    {
        var round = await TwoOffers();
        var offer = await World.OfferOf(round, "Ada");

        await (await round["Bo"].Put($"offers/{offer}/answer", new { answer = "accept" })).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "offer.not-found"
        );
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        (await trust.Put($"offers/{offer}/answer", new { answer = "accept" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task Offers_Employer_SeesOwnWithNamesAndForeignEmployersNothing()
    {
        var round = await TwoOffers();

        var own = await World.Offers(await World.EmployerPerson("trust", "helse-bergen"), round);
        var region = await World.Offers(await World.EmployerPerson("regionalAuthority", "vest"), round);
        var foreign = await World.Offers(await World.EmployerPerson("trust", "finnmarkssykehuset"), round);

        own.Select(offer => offer["personName"]!.GetValue<string>()).ShouldBe(["Kari Ada"]);
        region.Count.ShouldBe(2);
        foreign.ShouldBeEmpty();
        (await World.Offers(round["Ada"], round)).ShouldAllBe(offer => offer["personName"] == null && offer["rank"] == null);
    }

    [Test]
    public async Task Tasks_OpenOffers_WaitForTheApplicantUntilTheDeadline()
    {
        var round = await TwoOffers();
        await Portal.StopAt(round.ResponseDeadline().LastMillisecond());

        var waiting = (await round["Ada"].Read("tasks"))["items"]!
            .AsArray()
            .Single(task => task!["code"]!.GetValue<string>() == "offers.answer")!;
        await World.Answer(round, "Ada", "accept");
        var after = (await round["Ada"].Read("tasks"))["items"]!.AsArray();

        waiting["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(round.ResponseDeadline());
        waiting["dueAtIsSharp"]!.GetValue<bool>().ShouldBeFalse();
        waiting["args"]!["count"]!.GetValue<int>().ShouldBe(2);
        after.ShouldNotContain(task => task!["code"]!.GetValue<string>() == "offers.answer");
    }

    /// <summary>Ada is first at both employers; Bo waits.</summary>
    private async Task<TestRound> TwoOffers()
    {
        var round = await World.RankedRound(
            new TestRanking("helse-bergen", new TestGroup(1), "Ada", "Bo"),
            new TestRanking("helse-fonna", new TestGroup(1, "municipality-1106"), "Ada")
        );
        await (await World.Release(round)).ShouldBeOk();
        return round;
    }

    private static async Task<IReadOnlyList<string>> Employments(Visitor visitor, TestRound round) =>
        [
            .. (await visitor.Read($"employments?roundId={round.Id}"))["items"]!
                .AsArray()
                .OrderBy(row => row!["start"]!.GetValue<string>())
                .Select(row => $"{row!["part"]} {row["start"]} {row["end"]} {row["condition"]}"),
        ];
}
