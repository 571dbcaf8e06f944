using System.Net;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.EducationPlan.Tests.Features;

internal sealed class PlanTests(Engine engine) : PortalTests(engine)
{
    [Test]
    public async Task Plan_R_EDU_1_EveryHiredDoctor_HasOne()
    {
        var round = await Hired(new TestRanking("helse-bergen", new TestGroup(2), "Ada", "Bo"));

        var plan = (await Plans(round["Ada"])).ShouldHaveSingleItem();

        Stages(plan).ShouldBe(["hospital 2019-03-01 2020-02-29", "municipality 2020-03-01 2020-08-31"]);
        plan["personName"].ShouldBeNull();
        (await Plans(await World.EmployerPerson("directorate", "hdir"), round)).Count.ShouldBe(2);
    }

    [Test]
    public async Task Plan_R_EDU_1_Combined_OutlinesTheWholePathAtTheLaterEmployer()
    {
        var round = await Hired(new TestRanking("helse-bergen", new TestGroup(1, Specialty: "psychiatry"), "Ada"));

        var plan = (await Plans(round["Ada"])).ShouldHaveSingleItem();

        Stages(plan)[2].ShouldBe("specialistTraining 2020-09-01 2025-08-31");
        plan["end"]!.GetValue<string>().ShouldBe("2025-08-31");
        plan["stages"]![2]!["outline"]!.GetValue<bool>().ShouldBeTrue();
        plan["stages"]![2]!["employerId"]!.GetValue<Guid>().ShouldBe(await World.Organisation("helse-bergen"));
    }

    [Test]
    public async Task Plan_EmployersOfItsStages_SeeItWithTheNameAndOthersDoNot()
    {
        var round = await Hired(new TestRanking("helse-bergen", new TestGroup(1), "Ada"));
        var id = (await Plans(round["Ada"]))[0]["id"]!.GetValue<Guid>();

        (await (await World.EmployerPerson("municipality", "municipality-4601")).Read($"education-plans/{id}"))["personName"]!
            .GetValue<string>()
            .ShouldBe("Kari Ada");
        await (await World.EmployerPerson("trust", "helse-bergen")).Read($"education-plans/{id}");
        var foreign = await World.EmployerPerson("trust", "helse-fonna");
        await (await foreign.Get($"education-plans/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "education-plan.not-found");
        (await Plans(foreign, round)).ShouldBeEmpty();
        using var somebody = await World.Applicant();
        (await Plans(somebody)).ShouldBeEmpty();
    }

    [Test]
    public async Task Plans_PagedThrough_ShowEachOnce()
    {
        string[] doctors = ["Ada", "Bo", "Cato", "Dag", "Eli"];
        var round = await Hired(new TestRanking("helse-bergen", new TestGroup(5), doctors));
        var directorate = await World.EmployerPerson("directorate", "hdir");
        HashSet<Guid> seen = [];

        for (var after = ""; after is not null; )
        {
            var page = await directorate.Read(
                $"education-plans?roundId={round.Id}&limit=2&total=true{(after.Length > 0 ? $"&after={after}" : "")}"
            );
            page["total"]!.GetValue<int>().ShouldBe(5);
            foreach (var plan in page["items"]!.AsArray())
                seen.Add(plan!["id"]!.GetValue<Guid>()).ShouldBeTrue();
            after = page["next"]?.GetValue<string>();
        }

        seen.Count.ShouldBe(5);
    }

    private async Task<TestRound> Hired(TestRanking ranking)
    {
        var round = await World.RankedRound(ranking);
        await (await World.Release(round)).ShouldBeOk();
        foreach (var doctor in ranking.Doctors)
            await (await World.Answer(round, doctor, "accept")).ShouldBeOk();
        await Portal.Settle();
        return round;
    }

    private static async Task<IReadOnlyList<JsonNode>> Plans(Visitor visitor, TestRound? round = null) =>
        [.. (await visitor.Read($"education-plans{(round is null ? "" : $"?roundId={round.Id}")}"))["items"]!.AsArray().OfType<JsonNode>()];

    private static IReadOnlyList<string> Stages(JsonNode plan) =>
        [.. plan["stages"]!.AsArray().Select(stage => $"{stage!["kind"]} {stage["start"]} {stage["end"]}")];
}
