using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LisPortal.Testing;

/// <summary>What a test wants a doctor's CV to say; the rest is valid and the same for all.</summary>
/// <param name="Family">Family name.</param>
/// <param name="AuthorisedOn">Norwegian date; null for a student whose authorisation is not in sight.</param>
/// <param name="Months">Full-time months as a doctor with on-call duty, from the day of authorisation.</param>
public sealed record Doctor(
    string Given = "Kari",
    string Family = "Oppdiktet",
    string? AuthorisedOn = "2017-07-01",
    int Months = 6,
    string CountryGroup = "norway",
    string Born = "1991-05-17"
);

/// <summary>An application that a test has submitted, and the applicant who did, signed in.</summary>
public sealed record TestApplication(Guid Id, Visitor Applicant, TestAdvertisement Advertisement)
{
    public Guid PersonId => Applicant.UserId;
}

public sealed partial class World
{
    /// <summary>The smallest file that passes for a PDF.</summary>
    public static byte[] Pdf { get; } =
        Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>A new applicant with a CV, signed in.</summary>
    public async Task<Visitor> ApplicantWithCv(Doctor? doctor = null)
    {
        var visitor = await Applicant();
        await (await visitor.Put("cv", Cv(doctor), version: 0)).ShouldBeOk();
        return visitor;
    }

    /// <summary>A valid CV.</summary>
    public static JsonObject Cv(Doctor? doctor = null)
    {
        var who = doctor ?? new Doctor();
        var work = new JsonArray();
        if (who is { AuthorisedOn: { } from, Months: > 0 })
        {
            work.Add(
                new JsonObject
                {
                    ["id"] = Guid.CreateVersion7().ToString(),
                    ["employer"] = "Oppdiktet sykehus",
                    ["kind"] = "doctorInSpecialistCare",
                    ["from"] = from,
                    ["to"] = DateOnly
                        .Parse(from, CultureInfo.InvariantCulture)
                        .AddDays((30 * who.Months) - 1)
                        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ["percentage"] = 100,
                    ["onCall"] = true,
                }
            );
        }

        return new JsonObject
        {
            ["givenName"] = who.Given,
            ["familyName"] = who.Family,
            ["birthDate"] = who.Born,
            ["education"] = new JsonObject
            {
                ["country"] = who.CountryGroup switch
                {
                    "norway" => "NO",
                    "eea" => "PL",
                    _ => "UA",
                },
                ["countryGroup"] = who.CountryGroup,
                ["university"] = "Et oppdiktet universitet",
                ["graduatedOn"] = "2017-06-15",
            },
            ["authorisedOn"] = who.AuthorisedOn,
            ["studentLicenceFrom"] = who.AuthorisedOn is null ? "2016-07-01" : null,
            ["workPeriods"] = work,
            ["merits"] = new JsonArray(),
        };
    }

    /// <summary>Uploads a document to the visitor's CV as raw bytes.</summary>
    public static Task<HttpResponseMessage> Upload(
        Visitor visitor,
        byte[] bytes,
        string name = "attest.pdf",
        string type = "application/pdf"
    )
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return visitor.Post($"cv/documents?name={Uri.EscapeDataString(name)}", content);
    }

    /// <summary>A new applicant with a CV has applied; for all groups in their order, or those at the places given. The clock is not moved.</summary>
    public async Task<TestApplication> SubmittedApplication(TestAdvertisement advertisement, Doctor? doctor = null, params int[] wishes)
    {
        var applicant = await ApplicantWithCv(doctor);
        var id = await (await applicant.Post("applications", Application(advertisement, wishes))).ShouldBeCreated();
        return new TestApplication(id, applicant, advertisement);
    }

    /// <summary>A valid request to apply, answering every question with yes.</summary>
    /// <param name="wishes">Places of groups in the advertisement, most wanted first; all of them when none is given.</param>
    public static JsonObject Application(TestAdvertisement advertisement, params int[] wishes)
    {
        var groups = wishes.Length > 0 ? wishes.Select(place => advertisement.GroupIds[place]) : advertisement.GroupIds;
        return new JsonObject
        {
            ["advertisementId"] = advertisement.Id.ToString(),
            ["groupIds"] = new JsonArray([.. groups.Select(id => (JsonNode)id.ToString())]),
            ["answers"] = new JsonArray([
                .. advertisement.QuestionIds.Select(id => (JsonNode)new JsonObject { ["questionId"] = id.ToString(), ["yes"] = true }),
            ]),
            ["documentIds"] = new JsonArray(),
        };
    }

    /// <summary>Moves the clock to just after the round's application deadline.</summary>
    public async Task CloseApplications(Guid round) =>
        await portal.MoveTo((await Calendar(round))["applicationDeadline"]!.GetValue<DateTimeOffset>().AddMinutes(1));

    /// <summary>
    /// Ranks these applicants, best first, has the group's municipality say yes, and signs in the name of who has the authority
    /// (R-SCR-12). The application deadline must have passed.
    /// </summary>
    /// <param name="group">Place of the group in the advertisement.</param>
    public async Task SignedRanking(TestAdvertisement advertisement, int group, params TestApplication[] best)
    {
        var path = $"position-groups/{advertisement.GroupIds[group]}/ranking";
        var trust = await EmployerPerson("trust", advertisement.Employer);
        var written = await trust.Put(path, Ranking(best), (await trust.Get(path)).Version());
        var state = await written.ShouldBeOk();
        var version = written.Version();
        var signers = state["signingOrganisations"]!.AsArray().Select(id => id!.GetValue<Guid>()).ToList();
        var missing = state["concurrencesMissing"]!.AsArray().Select(id => id!.GetValue<Guid>()).ToList();
        foreach (var code in advertisement.Municipalities)
        {
            var municipality = await Organisation(code);
            if (!missing.Contains(municipality))
                continue;
            var concurred = await (await EmployerPerson("municipality", code)).Post(
                $"{path}/concurrences",
                new { municipalityId = municipality },
                version
            );
            await concurred.ShouldBeOk();
            version = concurred.Version();
        }

        var (role, signer) = signers.Contains(await Organisation(advertisement.Employer))
            ? ("trust", advertisement.Employer)
            : ("municipality", await CodeOfOne(advertisement.Municipalities, signers[0]));
        var signature = new
        {
            organisationId = await Organisation(signer),
            specialistTookPart = state["specialistNeeded"]!.GetValue<bool>(),
        };
        await (await (await EmployerPerson(role, signer)).Post($"{path}/signature", signature, version)).ShouldBeOk();
    }

    /// <summary>A valid request to write a ranking.</summary>
    public static JsonObject Ranking(params TestApplication[] best) =>
        new()
        {
            ["entries"] = new JsonArray([
                .. best.Select(application =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["applicationId"] = application.Id.ToString(),
                            ["reason"] = "Best qualified by experience and interview.",
                        }
                ),
            ]),
        };

    private async Task<string> CodeOfOne(IReadOnlyList<string> codes, Guid organisation)
    {
        foreach (var code in codes)
        {
            if (await Organisation(code) == organisation)
                return code;
        }

        throw new ArgumentException("None of the codes is this organisation's.", nameof(codes));
    }
}
