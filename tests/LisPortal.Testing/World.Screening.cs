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

public sealed partial class World
{
    /// <summary>The smallest file that passes for a PDF.</summary>
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

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
                    ["to"] = DateOnly.Parse(from, CultureInfo.InvariantCulture).AddDays((30 * who.Months) - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
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
                ["country"] = who.CountryGroup switch { "norway" => "NO", "eea" => "PL", _ => "UA" },
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
    public static Task<HttpResponseMessage> Upload(Visitor visitor, byte[] bytes, string name = "attest.pdf", string type = "application/pdf")
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return visitor.Post($"cv/documents?name={Uri.EscapeDataString(name)}", content);
    }
}
