using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Offers.Tests.Features;

/// <summary>
/// R-ANN-4 at the act. First offers of the round are planned for Friday 26 October 2018 in the morning, to be answered by Wednesday
/// the 31st: sent on Monday before noon they leave three working days.
/// </summary>
internal sealed class LateReleaseTests(Engine engine) : PortalTests(engine)
{
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Release_R_ANN_4_LastInstantOfTheMorningThatLeavesThreeWorkingDays_GoesOut()
    {
        var round = await World.RankedRound(1, "Ada");
        await Portal.StopAt(World.Norwegian("2018-10-29 12:00") - Millisecond);

        (await (await World.Release(round)).ShouldBeOk())["offers"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task Release_R_ANN_4_OnTheSundayBetween_CountsNoDayForItAndGoesOut()
    {
        var round = await World.RankedRound(1, "Ada");
        await Portal.StopAt(World.Norwegian("2018-10-28 15:00"));

        await (await World.Release(round)).ShouldBeOk();
    }

    [TestCase("2018-10-29 12:00", 2, TestName = "At the minute after the morning")]
    [TestCase("2018-10-30 08:00", 2, TestName = "A day later")]
    [TestCase("2018-10-31 23:58", 0, TestName = "A minute before the deadline")]
    public async Task Release_R_ANN_4_TooFewWorkingDaysFromTheAct_IsRefusedAndSendsNothing(string now, int days)
    {
        var round = await World.RankedRound(1, "Ada");
        await Portal.StopAt(World.Norwegian(now));

        var problem = await (await World.Release(round)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.too-few-working-days", "R-ANN-4");

        problem["args"]!["days"]!.GetValue<int>().ShouldBe(days);
        problem["args"]!["required"]!.GetValue<int>().ShouldBe(3);
        problem["args"]!["latest"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-10-29 12:00") - Millisecond);
        problem["detail"]!.GetValue<string>().ShouldContain("Postpone");
        (await World.Offers(round["Ada"], round)).ShouldBeEmpty();
    }

    [TestCase(1)]
    [TestCase(2)]
    public async Task Release_R_OFF_3_AtOrAfterItsOwnDeadline_IsRefusedForEveryOfferRound(int number)
    {
        var round = await World.RankedRound(1, "Ada", "Bo");
        if (number == 2)
            await (await World.Release(round)).ShouldBeOk();
        await Portal.StopAt(round.ResponseDeadline(number));
        await (await World.Release(round, number)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.no-time-to-answer", "R-OFF-3");

        await Portal.StopAt(round.ResponseDeadline(number).AddDays(1));
        await (await World.Release(round, number)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.no-time-to-answer", "R-OFF-3");
    }

    [Test]
    public async Task Release_R_ANN_4_LaterOfferRound_MayLeaveLess()
    {
        var round = await World.RankedRound(1, "Ada", "Bo");
        await (await World.Release(round)).ShouldBeOk();
        await Portal.StopAt(round.ResponseDeadline(2).AddMinutes(-1));

        (await (await World.Release(round, 2)).ShouldBeOk())["offers"]!.GetValue<int>().ShouldBe(1);
    }

    [Test]
    public async Task Release_R_ANN_4_AfterThePostponement_GoesOutWithTheNewDates()
    {
        var round = await World.RankedRound(1, "Ada");
        await Portal.StopAt(World.Norwegian("2018-10-30 14:00"));
        await (await World.Release(round)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.too-few-working-days", "R-ANN-4");

        await (
            await World.Postpone(
                round.Id,
                body =>
                {
                    World.Set(body, 1, "responseDeadline", "2018-11-02 23:59");
                    World.Set(body, 1, "markingDeadline", "2018-11-05 12:00");
                    World.Set(body, 2, "offerAt", "2018-11-06 08:00");
                }
            )
        ).ShouldBeOk();
        (await (await World.Release(round)).ShouldBeOk())["offers"]!.GetValue<int>().ShouldBe(1);

        var offer = (await World.Offers(round["Ada"], round)).ShouldHaveSingleItem();
        offer["responseDeadline"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-11-02 23:59"));
        offer["markingDeadline"]!.GetValue<DateTimeOffset>().ShouldBe(World.Norwegian("2018-11-05 12:00"));
    }

    [Test]
    public async Task Release_R_ANN_4_HolidaysBetween_AreNotCounted()
    {
        var round = await World.RankedRound(1, "Ada");
        await (
            await World.Postpone(
                round.Id,
                body =>
                {
                    World.Set(body, 1, "offerAt", "2018-12-20 08:00");
                    World.Set(body, 1, "responseDeadline", "2018-12-27 23:59");
                    World.Set(body, 1, "markingDeadline", "2018-12-28 12:00");
                    World.Set(body, 2, "offerAt", "2019-01-03 08:00");
                    World.Set(body, 2, "responseDeadline", "2019-01-04 23:59");
                    World.Set(body, 2, "markingDeadline", "2019-01-07 12:00");
                }
            )
        ).ShouldBeOk();

        // Monday 24 and Thursday 27 December: Tuesday and Wednesday are holidays.
        await Portal.StopAt(World.Norwegian("2018-12-24 07:00"));
        await (await World.Release(round)).ShouldBeProblem(HttpStatusCode.Conflict, "offers.too-few-working-days", "R-ANN-4");

        await Portal.StopAt(World.Norwegian("2018-12-22 11:59"));
        await (await World.Release(round)).ShouldBeOk();
    }

    [Test]
    public async Task Ahead_R_ANN_4_PreviewListAndTask_TellUntilWhenAndWhatToDoAfterwards()
    {
        var round = await World.RankedRound(1, "Ada");
        var latest = World.Norwegian("2018-10-29 12:00") - Millisecond;
        var directorate = await World.EmployerPerson("directorate", "hdir");

        var ready = await Preview();
        (await Item())["latestReleaseAt"]!.GetValue<DateTimeOffset>().ShouldBe(latest);
        var inTime = await Task("offers.release-offer-round-now");
        await Portal.StopAt(latest + Millisecond);
        var late = await Preview();
        var tooLate = await Task("offers.postpone-offer-round");

        ready["latestReleaseAt"]!.GetValue<DateTimeOffset>().ShouldBe(latest);
        ready["workingDays"]!.GetValue<int>().ShouldBe(5);
        ready["blockedBy"].ShouldBeNull();
        inTime["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(latest);
        late["stage"]!.GetValue<string>().ShouldBe("missed");
        late["blockedBy"]!.GetValue<string>().ShouldBe("offers.too-few-working-days");
        late["blockedByRule"]!.GetValue<string>().ShouldBe("R-ANN-4");
        late["workingDays"]!.GetValue<int>().ShouldBe(2);
        late["offers"]!.GetValue<int>().ShouldBe(0);
        tooLate["link"]!.GetValue<string>().ShouldBe($"/rounds/{round.Id}/postpone");

        async Task<JsonNode> Preview() => await directorate.Read($"rounds/{round.Id}/offer-rounds/1/preview");
        async Task<JsonNode> Item() => (await directorate.Read($"rounds/{round.Id}/offer-rounds"))["items"]![0]!;
        async Task<JsonNode> Task(string code) =>
            (await directorate.Read("tasks"))["items"]!
                .AsArray()
                .Single(task =>
                    task!["code"]!.GetValue<string>() == code
                    && task["link"]!.GetValue<string>().Contains(round.Id.ToString(), StringComparison.Ordinal)
                )!;
    }
}
