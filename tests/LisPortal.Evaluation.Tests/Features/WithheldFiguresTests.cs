using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Evaluation.Tests.Features;

/// <summary>Boundary 6: no figure tells an organisation what its people may not see yet; it says so, and until when.</summary>
internal sealed class WithheldFiguresTests(Engine engine) : PortalTests(engine)
{
    [TestCase("trust", "helse-bergen")]
    [TestCase("regionalAuthority", "vest")]
    [TestCase("municipality", "municipality-4601")]
    [TestCase("chiefMunicipalDoctor", "municipality-4601")]
    [TestCase("countyGovernor", "sf-vestland")]
    [TestCase("alisOffice", "alis-vest")]
    public async Task Statistics_BeforeTheApplicationDeadline_SayNothingOfApplicants(string role, string organisation)
    {
        var (round, deadline) = await AppliedFor();
        var person = await World.EmployerPerson(role, organisation);

        await Portal.StopAt(deadline);
        var before = await person.Read($"rounds/{round}/statistics");
        Withheld(before).ShouldBe([("applicants", deadline)]);
        foreach (var figure in before["nation"]!.AsObject())
            figure.Value.ShouldBeNull(figure.Key);
        foreach (var employer in before["byEmployer"]!.AsArray())
            employer!["applicants"].ShouldBeNull();
        before["byCountryGroup"]!.AsArray().ShouldBeEmpty();

        await Portal.MoveTo(deadline.AddMinutes(1));
        var after = await person.Read($"rounds/{round}/statistics");
        Withheld(after).ShouldBeEmpty();
        after["nation"]!["applicants"]!.GetValue<int>().ShouldBe(10);
        if (role is "trust" or "regionalAuthority")
            after["byEmployer"]!.AsArray().ShouldHaveSingleItem()!["applicants"]!.GetValue<int>().ShouldBe(5);
    }

    [Test]
    public async Task Statistics_R_SCR_2_Directorate_SeesTheCountryButNoEmployersApplicants()
    {
        var (round, deadline) = await AppliedFor();
        var directorate = await World.EmployerPerson("directorate", "hdir");

        await Portal.StopAt(deadline);
        var before = await directorate.Read($"rounds/{round}/statistics");
        Withheld(before).ShouldBe([("applicantsByEmployer", deadline)]);
        before["nation"]!["applicants"]!.GetValue<int>().ShouldBe(10);
        before["byEmployer"]!.AsArray().Count(row => row!["applicants"] is null).ShouldBe(2);

        await Portal.MoveTo(deadline.AddMinutes(1));
        var after = await directorate.Read($"rounds/{round}/statistics");
        Withheld(after).ShouldBeEmpty();
        after["byEmployer"]!.AsArray().Select(row => row!["applicants"]!.GetValue<int>()).ShouldBe([5, 5]);
    }

    [Test]
    public async Task Statistics_BeforePublication_DoNotSumWhatOtherEmployersReport()
    {
        var round = await World.AllocatedRound();
        var publication = (await World.Calendar(round))["publishedAt"]!.GetValue<DateTimeOffset>();
        await (await World.ReportUnadvertised(round, "helse-bergen", ("ordinary", 2))).ShouldBeOk();
        await Portal.Settle();
        var (bergen, fonna) = (await World.EmployerPerson("trust", "helse-bergen"), await World.EmployerPerson("trust", "helse-fonna"));

        foreach (var (person, own) in new[] { (bergen, 2), (fonna, (int?)null) })
        {
            var before = await person.Read($"rounds/{round}/statistics");
            before["seatsNotAdvertised"].ShouldBeNull();
            Withheld(before).ShouldContain(("seatsNotAdvertised", publication));
            before["byEmployer"]!
                .AsArray()
                .Select(row => (int?)row!["seatsNotAdvertised"]!.GetValue<int>())
                .SingleOrDefault()
                .ShouldBe(own);
        }
        await Portal.StopAt(publication);
        (await fonna.Read($"rounds/{round}/statistics"))["seatsNotAdvertised"]!.GetValue<int>().ShouldBe(2);
    }

    [Test]
    public async Task Statistics_R_ALL_12_CutBelowTheReport_CountsItNoMore()
    {
        var round = await World.AllocatedRound(seats: [new("helse-bergen", 3)]);
        await (await World.ReportUnadvertised(round, "helse-bergen", ("ordinary", 2))).ShouldBeOk();
        await World.Allocate(round, [new("helse-bergen", 1)]);
        var bergen = await World.EmployerPerson("trust", "helse-bergen");

        var figures = await bergen.Read($"rounds/{round}/statistics");

        figures["byEmployer"]!.AsArray().Sum(row => row!["seatsNotAdvertised"]?.GetValue<int>() ?? 0).ShouldBe(0);
    }

    [Test]
    public async Task Csv_BeforeTheApplicationDeadline_SaysWhatIsWithheldAndUntilWhen()
    {
        var (round, deadline) = await AppliedFor();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        await Portal.StopAt(deadline);

        var bytes = await (await trust.Get($"rounds/{round}/statistics.csv")).Content.ReadAsByteArrayAsync();

        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        lines.ShouldContain(line => line.StartsWith("withheld;applicants;until;", StringComparison.Ordinal));
        lines
            .Where(line => line.Contains(";applicants;", StringComparison.Ordinal) && line.StartsWith("nation", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldEndWith(";applicants;");
        lines
            .Where(line =>
                line.StartsWith("employer;", StringComparison.Ordinal) && line.Contains(";applicants;", StringComparison.Ordinal)
            )
            .ShouldHaveSingleItem()
            .ShouldEndWith(";applicants;");
    }

    private (Guid Round, DateTimeOffset Deadline)? appliedFor;

    /// <summary>Five have applied to Helse Bergen and five in the north, so that no figure is hidden for being small (R-EVA-7).</summary>
    private async Task<(Guid Round, DateTimeOffset Deadline)> AppliedFor()
    {
        if (appliedFor is { } known)
            return known;
        var round = await World.AllocatedRound();
        var bergen = await World.ApprovedAdvertisement(round);
        var north = await World.ApprovedAdvertisement(round, "finnmarkssykehuset", new TestGroup(Municipality: "municipality-5601"));
        await World.Publish(round);
        for (var applicant = 0; applicant < 5; applicant++)
        {
            await World.SubmittedApplication(bergen);
            await World.SubmittedApplication(north);
        }
        await Portal.Settle();
        var made = (round, (await World.Calendar(round))["applicationDeadline"]!.GetValue<DateTimeOffset>());
        appliedFor = made;
        return made;
    }

    private static IEnumerable<(string Figures, DateTimeOffset Until)> Withheld(JsonNode statistics) =>
        statistics["withheld"]!.AsArray().Select(row => (row!["figures"]!.GetValue<string>(), row["until"]!.GetValue<DateTimeOffset>()));
}
