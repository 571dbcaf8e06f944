using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Screening.Tests.Features;

internal sealed class ApplicantListTests(Engine engine) : PortalTests(engine)
{
    private static readonly Doctor[] Doctors =
    [
        new("Kari", "Åsen", Months: 3),
        new("Ola", "Zakariassen", Months: 1),
        new("Eva", "Ødegård", Months: 2, AuthorisedOn: "2019-03-02"),
        new("Nils", "Ærlig", Months: 2, CountryGroup: "eea"),
        new("=HYPERLINK(\"x\")", "Bø;en", Months: 0, AuthorisedOn: "2019-03-01", CountryGroup: "outsideEea", Born: "1989-03-01"),
    ];

    private TestAdvertisement advertisement = null!;

    [OneTimeSetUp]
    public async Task Apply()
    {
        advertisement = await World.PublishedAdvertisement(null, "helse-bergen", new TestGroup(), new TestGroup(Specialty: "psychiatry"));
        foreach (var (index, doctor) in Doctors.Index())
        {
            using var applicant = await World.ApplicantWithCv(doctor);
            var body = World.Application(advertisement, index % 2 == 0 ? [0, 1] : [1]);
            body["answers"]![0]!["yes"] = index < 2;
            await (await applicant.Post("applications", body)).ShouldBeCreated();
        }
        var withdrawn = await World.SubmittedApplication(advertisement, new Doctor("Withdrawn", "Withdrawn"));
        await (await withdrawn.Applicant.Post($"applications/{withdrawn.Id}/withdrawal")).ShouldBeNoContent();
    }

    [SetUp]
    public Task Close() => World.CloseApplications(advertisement.RoundId);

    private Task<Visitor> Trust() => World.EmployerPerson("trust", "helse-bergen");

    private string List => $"advertisements/{advertisement.Id}/applications";

    [Test]
    public async Task List_BeforeTheDeadline_IsClosedToItsEmployersAndAbsentForStrangers()
    {
        await World.Publish(advertisement.RoundId);
        var stranger = await World.EmployerPerson("trust", "helse-fonna");

        foreach (var path in new[] { List, $"{List}.csv" })
        {
            await (await (await Trust()).Get(path)).ShouldBeProblem(HttpStatusCode.Conflict, "screening.list-opens-after-deadline");
            await (await stranger.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "advertisement.not-found");
        }
    }

    [TestCase("sort=points", "Åsen,Ærlig,Zakariassen,Bø;en,Ødegård")]
    [TestCase("sort=name", "Bø;en,Zakariassen,Ærlig,Ødegård,Åsen")]
    [TestCase("sort=name&reverse=true", "Åsen,Ødegård,Ærlig,Zakariassen,Bø;en")]
    [TestCase("sort=submittedAt", "Åsen,Zakariassen,Ødegård,Ærlig,Bø;en")]
    [TestCase("q=ØDE", "Ødegård")]
    [TestCase("q=eva øde", "Ødegård")]
    [TestCase("eligible=false", "Ødegård")]
    [TestCase("sort=name&answer={question}:yes", "Zakariassen,Åsen")]
    [TestCase("sort=name&answer={question}:no", "Bø;en,Ærlig,Ødegård")]
    [TestCase("sort=name&groupId={ordinary}", "Bø;en,Ødegård,Åsen")]
    [TestCase("sort=groupRank&groupId={psychiatry}", "Ærlig,Zakariassen,Åsen,Bø;en,Ødegård")]
    public async Task List_SortedAndSifted(string query, string expected)
    {
        var filled = query
            .Replace("{question}", advertisement.QuestionIds[0].ToString(), StringComparison.Ordinal)
            .Replace("{ordinary}", advertisement.GroupIds[0].ToString(), StringComparison.Ordinal)
            .Replace("{psychiatry}", advertisement.GroupIds[1].ToString(), StringComparison.Ordinal);

        Families(await (await Trust()).Read($"{List}?{filled}")).ShouldBe(expected.Split(','));
    }

    [Test]
    public async Task List_PagesByCursor_WithTotal()
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await (await Trust()).Read($"{List}?sort=name&limit=2&total=true" + (after is null ? "" : $"&after={after}"));
            page["total"]!.GetValue<int>().ShouldBe(Doctors.Length);
            seen.AddRange(Families(page));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        seen.ShouldBe(["Bø;en", "Zakariassen", "Ærlig", "Ødegård", "Åsen"]);
    }

    [Test]
    public async Task List_R_SCR_14_ShowsAuthorisationByTheStartDateAndAgeThen()
    {
        var rows = (await (await Trust()).Read($"{List}?sort=name"))["items"]!.AsArray();

        rows[0]!["authorisedByStart"]!.GetValue<bool>().ShouldBeTrue("on the very day");
        rows[0]!["ageAtStart"]!.GetValue<int>().ShouldBe(30, "on the birthday");
        rows[0]!["countryGroup"]!.GetValue<string>().ShouldBe("outsideEea");
        rows[3]!["authorisedByStart"]!.GetValue<bool>().ShouldBeFalse("a day late");
        rows[3]!["eligible"]!.GetValue<bool>().ShouldBeFalse();
    }

    [TestCase("answer=nonsense", "screening.applicants.answer-filter")]
    [TestCase("sort=groupRank", "screening.applicants.group-needed")]
    public async Task List_WrongFilter_IsRefused(string query, string code) =>
        await (await (await Trust()).Get($"{List}?{query}")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, code);

    [Test]
    public async Task List_ForItsMunicipality_ButNobodyElse()
    {
        var municipality = await World.EmployerPerson("chiefMunicipalDoctor", "municipality-4601");
        Families(await municipality.Read(List)).Count.ShouldBe(Doctors.Length);

        await (await (await World.EmployerPerson("municipality", "municipality-0301")).Get(List)).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "advertisement.not-found"
        );
        using var directorate = await World.Directorate();
        await (await directorate.Get(List)).ShouldHave(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task Csv_IsMadeForNorwegianSpreadsheetsAndHoldsNoFormula()
    {
        var answer = await (await Trust()).Get($"{List}.csv?sort=name");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        lines.Length.ShouldBe(Doctors.Length + 1);
        lines[0].ShouldStartWith("Navn;Alder ved start;");
        lines[1].ShouldStartWith("\"'=HYPERLINK(\"\"x\"\") Bø;en\";30;Utenfor EØS;ja;0,00;");
        lines[5].ShouldStartWith("Kari Åsen;");
    }

    private static List<string> Families(JsonNode page) =>
        [.. page["items"]!.AsArray().Select(row => row!["name"]!.GetValue<string>()).Select(name => name[(name.LastIndexOf(' ') + 1)..])];
}
