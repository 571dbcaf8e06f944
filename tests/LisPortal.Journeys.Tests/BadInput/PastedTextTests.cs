using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.BadInput;

/// <summary>Instants, numbers and text as people and machines write them: what is one thing is taken as one, and what is none is refused.</summary>
internal sealed class PastedTextTests(Engine engine) : PortalTests(engine)
{
    [TestCase("applicationDeadline", "2035-09-24T23:59:00")]
    [TestCase("applicationDeadline", "2035-09-24")]
    [TestCase("publishedAt", "2035-09-03T08:00")]
    [TestCase("publishedAt", "2035-09-03T08:00:00.000")]
    public async Task Instant_WithoutOffset_IsMalformed_AtItsPlace(string field, string value)
    {
        using var directorate = await World.Directorate();
        var round = World.Autumn(2035);
        round[field] = value;

        var problem = await (await directorate.Post("rounds", round)).ShouldBeProblem(HttpStatusCode.BadRequest, "request.malformed");

        problem["errors"]![0]!["path"]!.GetValue<string>().ShouldBe($"$.{field}");
    }

    [TestCase("2035-09-24T23:59:00", HttpStatusCode.BadRequest)]
    [TestCase("2035-09-24", HttpStatusCode.BadRequest)]
    [TestCase("2035-09-24T23:59:00Z", HttpStatusCode.OK)]
    [TestCase("2035-09-24T23:59:00%2B02:00", HttpStatusCode.OK)]
    public async Task Instant_InTheAddress_IsHeldToTheSame(string value, HttpStatusCode expected)
    {
        var administrator = await World.Administrator();

        (await administrator.Get($"audit?from={value}")).StatusCode.ShouldBe(expected);
    }

    [TestCase("50.0", 50)]
    [TestCase("5e1", 50)]
    [TestCase("37.5", 37.5)]
    [TestCase("\"50\"", null)]
    [TestCase("1e300", null)]
    public async Task Percentage_IsANumber_AlsoWithDecimals(string percentage, double? kept)
    {
        using var applicant = await World.Applicant();
        var cv = World.Cv();
        cv["workPeriods"]![0]!["percentage"] = JsonNode.Parse(percentage);

        var answer = await applicant.Put("cv", cv, (await applicant.Get("cv")).Version());

        if (kept is null)
            await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "request.malformed");
        else
            (await answer.ShouldBeOk())["content"]!["workPeriods"]![0]!["percentage"]!.GetValue<double>().ShouldBe(kept.Value);
    }

    [TestCase("2.0", HttpStatusCode.OK)]
    [TestCase("2e0", HttpStatusCode.OK)]
    [TestCase("2.5", HttpStatusCode.BadRequest)]
    [TestCase("\"2\"", HttpStatusCode.BadRequest)]
    [TestCase("1e300", HttpStatusCode.BadRequest)]
    public async Task Number_ThatIsWhole_IsAnInteger(string quantity, HttpStatusCode expected)
    {
        using var applicant = await World.Applicant();
        var cv = World.Cv();
        cv["merits"] = new JsonArray(
            new JsonObject
            {
                ["id"] = Guid.CreateVersion7().ToString(),
                ["kind"] = "researchPublication",
                ["title"] = "Oppdiktet artikkel",
                ["quantity"] = JsonNode.Parse(quantity),
                ["year"] = 2017,
            }
        );

        var answer = await applicant.Put("cv", cv, (await applicant.Get("cv")).Version());

        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task Address_WithBlanksAround_IsTheSamePersons()
    {
        var address = $"kari.{Guid.NewGuid():N}@bugs.example";
        using var first = await Portal.Visit();
        using var second = await Portal.Visit();
        using var third = await Portal.Visit();
        const string Password = "Et langt passord 1";

        await (await first.Post("accounts", new { email = $" {address}\n", password = Password })).ShouldBeOk();
        await (await second.Post("accounts", new { email = $"\u200B{address}\u00A0", password = Password })).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "accounts.email-taken"
        );
        await (await third.Post("session", new { email = address, password = Password })).ShouldBeOk();
    }

    [TestCase("a b@c d")]
    [TestCase("kari@localhost")]
    [TestCase("kari@@bugs.example")]
    [TestCase("kari@bugs..example")]
    [TestCase("kari.@bugs.example")]
    [TestCase("kari@-bugs.example")]
    public async Task Address_ThatNoMailReaches_IsRefused(string address)
    {
        using var visitor = await Portal.Visit();

        await (await visitor.Post("accounts", new { email = address, password = "Et langt passord 1" })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "field.email"
        );
    }

    [TestCase(" ")]
    [TestCase("\u200B\u2060\uFEFF")]
    [TestCase("\u3164")]
    public async Task Name_ThatCannotBeSeen_IsNone(string name)
    {
        using var applicant = await World.Applicant();
        var cv = World.Cv();
        cv["givenName"] = name;

        var problem = await (await applicant.Put("cv", cv, (await applicant.Get("cv")).Version())).ShouldHave(
            HttpStatusCode.UnprocessableEntity
        );

        problem["errors"]!.AsArray().ShouldContain(error => error!["path"]!.GetValue<string>() == "$.givenName");
    }

    [Test]
    public async Task Text_Decomposed_IsFoundEitherWay()
    {
        var round = await World.AllocatedRound();
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var body = await World.Advertisement(round);
        var mark = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
        body["title"] = $" Blåbær {mark} ".Normalize(NormalizationForm.FormD);
        var id = await (await trust.Post("advertisements", body)).ShouldBeCreated();
        (await trust.Read($"advertisements/{id}"))["title"]!.GetValue<string>().ShouldBe($"Blåbær {mark}");
        var written = await trust.Read($"advertisements/{id}");
        await World.Approve(
            new TestAdvertisement(
                id,
                round,
                "helse-bergen",
                ["municipality-4601"],
                [written["groups"]![0]!["id"]!.GetValue<Guid>()],
                [written["questions"]![0]!["id"]!.GetValue<Guid>()]
            )
        );
        await World.Publish(round);
        using var anybody = await Portal.Visit();

        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            var q = Uri.EscapeDataString($" blåbær {mark}".Normalize(form));
            (await anybody.Read($"advertisements?q={q}"))["items"]!.AsArray().Count.ShouldBe(1, form.ToString());
        }
    }

    [Test]
    public async Task Code_WithANewlineAtItsEnd_IsTheCode()
    {
        using var directorate = await World.Directorate();
        var round = World.Autumn(2036);
        var code = $"bug-{Guid.NewGuid():N}"[..20];
        round["code"] = code + "\n";

        var id = await (await directorate.Post("rounds", round)).ShouldBeCreated();

        (await directorate.Read($"rounds/{id}"))["code"]!.GetValue<string>().ShouldBe(code);
    }

    [Test]
    public async Task Password_WithABlankAtItsEnd_IsAnother()
    {
        var address = $"ola.{Guid.NewGuid():N}@bugs.example";
        using var first = await Portal.Visit();
        using var second = await Portal.Visit();
        await (await first.Post("accounts", new { email = address, password = "Et langt passord 1 " })).ShouldBeOk();

        await (await second.Post("session", new { email = address, password = "Et langt passord 1" })).ShouldBeProblem(
            HttpStatusCode.Unauthorized,
            "session.refused"
        );
        await (await second.Post("session", new { email = address, password = "Et langt passord 1 " })).ShouldBeOk();
    }
}
