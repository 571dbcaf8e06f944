using System.Net;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Announcement.Tests.Features;

/// <summary>
/// A calendar that is set when its publication has passed is public at once: applicants have the days from then on, not those that the
/// dates alone would give. Autumn 2018 is published on 31 August and has its deadline on 16 September.
/// </summary>
internal sealed class LatePlanTests(Engine engine) : PortalTests(engine)
{
    [TestCase("2018-09-02 23:59", true)]
    [TestCase("2018-09-03 00:00", false)]
    public async Task PlanRound_R_ANN_3_PublicationHasPassed_CountsTheDaysFromTheAct(string now, bool isEnough)
    {
        await Portal.StopAt(World.Norwegian(now));
        using var directorate = await World.Directorate();

        var answer = await directorate.Post("rounds", World.Autumn());

        if (isEnough)
            await answer.ShouldBeCreated();
        else
            await answer.ShouldBeProblem(HttpStatusCode.Conflict, "announcement.calendar.application-period", "R-ANN-3");
    }

    [Test]
    public async Task ChangeRound_R_ANN_3_PublicationMovedToThePast_CountsTheDaysFromTheAct()
    {
        await Portal.StopAt(World.Norwegian("2018-08-20 08:00"));
        using var directorate = await World.Directorate();
        var id = await World.Round(directorate: directorate);
        var body = World.Autumn();
        body.Remove("code");
        body["adsReadyAt"] = World.Norwegian("2018-08-10 12:00");
        body["publishedAt"] = World.Norwegian("2018-08-15 08:00");
        body["applicationDeadline"] = World.Norwegian("2018-08-31 23:59");

        // 16 days by its dates, 11 from now.
        await (await directorate.Put($"rounds/{id}", body, version: 1)).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "announcement.calendar.application-period",
            "R-ANN-3"
        );
    }
}
