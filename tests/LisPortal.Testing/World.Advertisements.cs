using System.Text.Json.Nodes;

namespace LisPortal.Testing;

/// <summary>An advertisement that a test has made, with what other modules' tests need of it.</summary>
/// <param name="Employer">Code of the trust.</param>
/// <param name="Municipalities">Codes of all municipalities it names.</param>
public sealed record TestAdvertisement(
    Guid Id,
    Guid RoundId,
    string Employer,
    IReadOnlyList<string> Municipalities,
    IReadOnlyList<Guid> GroupIds,
    IReadOnlyList<Guid> QuestionIds
);

/// <summary>A position group as a test wants it; combined when it has a specialty.</summary>
/// <param name="Municipality">Code; also the later employer in general practice.</param>
/// <param name="Specialty">camelCase.</param>
public sealed record TestGroup(int Seats = 2, string Municipality = "municipality-4601", string? Specialty = null, string? Name = null);

public sealed partial class World
{
    private readonly Dictionary<(string Role, string Organisation), Visitor> _employers = [];
    private int _advertisements;

    /// <summary>
    /// Published advertisement of Helse Bergen with one ordinary group of two seats in Bergen, or the groups given. Without a round, one
    /// is planned and allocated. The clock is then at the round's instant of publication.
    /// </summary>
    public async Task<TestAdvertisement> PublishedAdvertisement(
        Guid? round = null,
        string employer = "helse-bergen",
        params TestGroup[] groups
    )
    {
        var advertisement = await ApprovedAdvertisement(round ?? await AllocatedRound(), employer, groups);
        await Publish(advertisement.RoundId);
        return advertisement;
    }

    /// <summary>Moves the clock to the round's instant of publication.</summary>
    public async Task Publish(Guid round) => await portal.MoveTo((await Calendar(round))["publishedAt"]!.GetValue<DateTimeOffset>());

    /// <summary>The round with its calendar, as anybody sees it.</summary>
    public async Task<JsonNode> Calendar(Guid round) => await (await Administrator()).Read($"rounds/{round}");

    /// <summary>Approved by trust and municipalities in an allocated round whose ads are open; public when the round is.</summary>
    public async Task<TestAdvertisement> ApprovedAdvertisement(Guid round, string employer = "helse-bergen", params TestGroup[] groups)
    {
        var advertisement = await DraftAdvertisement(round, employer, groups);
        await Approve(advertisement);
        return advertisement;
    }

    public async Task<TestAdvertisement> DraftAdvertisement(Guid round, string employer = "helse-bergen", params TestGroup[] groups)
    {
        var trust = await EmployerPerson("trust", employer);
        var id = await (await trust.Post("advertisements", await Advertisement(round, employer, groups))).ShouldBeCreated();
        var written = await trust.Read($"advertisements/{id}");
        return new TestAdvertisement(
            id,
            round,
            employer,
            [.. (groups.Length > 0 ? groups : [new TestGroup()]).Select(group => group.Municipality).Distinct()],
            Ids(written["groups"]!),
            Ids(written["questions"]!)
        );
    }

    /// <summary>Every party approves, those who lead first (R-ANN-10).</summary>
    public async Task Approve(TestAdvertisement advertisement)
    {
        var waiting = new Queue<(string Role, string Code)>([
            ("trust", advertisement.Employer),
            .. advertisement.Municipalities.Select(code => ("municipality", code)),
        ]);
        for (var turns = waiting.Count * 2; waiting.Count > 0 && turns > 0; turns--)
        {
            var party = waiting.Dequeue();
            var answer = await Approve(advertisement.Id, party.Role, party.Code);
            if (answer.StatusCode == System.Net.HttpStatusCode.Conflict && waiting.Count > 0 && turns > 1)
                waiting.Enqueue(party);
            else
                await answer.ShouldBeOk();
        }
    }

    /// <summary>Somebody of the organisation approves the advertisement as it stands.</summary>
    public async Task<HttpResponseMessage> Approve(Guid advertisement, string role, string code)
    {
        var person = await EmployerPerson(role, code);
        var revision = (await person.Read($"advertisements/{advertisement}"))["revision"]!.GetValue<int>();
        return await person.Post($"advertisements/{advertisement}/approvals", new { organisationId = await Organisation(code), revision });
    }

    /// <summary>One signed-in person for each role in each employer, made when first asked for.</summary>
    public async Task<Visitor> EmployerPerson(string role, string organisationCode)
    {
        if (!_employers.TryGetValue((role, organisationCode), out var person))
            _employers[(role, organisationCode)] = person = await Person(role, organisationCode);
        return person;
    }

    /// <summary>A valid request to change the advertisement so that it has these groups, known by their places.</summary>
    public async Task<JsonObject> Content(TestAdvertisement advertisement, params TestGroup[] groups)
    {
        var content = await Advertisement(advertisement.RoundId, advertisement.Employer, groups);
        content.Remove("roundId");
        content.Remove("employerId");
        foreach (var (group, id) in content["groups"]!.AsArray().Zip(advertisement.GroupIds))
            group!["id"] = id.ToString();
        content["questions"]![0]!["id"] = advertisement.QuestionIds[0].ToString();
        return content;
    }

    /// <summary>A valid request to write an advertisement, with a screening question.</summary>
    public async Task<JsonObject> Advertisement(Guid round, string employer = "helse-bergen", params TestGroup[] groups)
    {
        var rows = new JsonArray();
        var start = DateOnly.Parse(
            (await Calendar(round))["startDate"]!.GetValue<string>(),
            System.Globalization.CultureInfo.InvariantCulture
        );
        foreach (var group in groups.Length > 0 ? groups : [new TestGroup()])
            rows.Add(await Group(group, employer, start.Year + 1));
        return new JsonObject
        {
            ["roundId"] = round.ToString(),
            ["employerId"] = (await Organisation(employer)).ToString(),
            ["title"] = $"LIS1 {Interlocked.Increment(ref _advertisements)}",
            ["serviceParts"] = "threePart",
            ["coupling"] = "fixed",
            ["description"] = "Twelve months in hospital, then six in the municipality.",
            ["criteriaText"] = "Medical work after graduation.",
            ["personalSuitabilityText"] = "Judged in interview.",
            ["requiredDocuments"] = "Diploma and authorisation.",
            ["contact"] = new JsonObject
            {
                ["function"] = "LIS1 coordinator",
                ["email"] = "lis1@test.example",
                ["phone"] = "+47 55 00 00 00",
            },
            ["groups"] = rows,
            ["questions"] = new JsonArray(new JsonObject { ["kind"] = "yesNo", ["text"] = "Do you hold a driving licence?" }),
        };
    }

    private async Task<JsonObject> Group(TestGroup group, string employer, int laterYear)
    {
        var municipality = await Organisation(group.Municipality);
        var row = new JsonObject
        {
            ["name"] = group.Name ?? group.Specialty ?? "Ordinary",
            ["kind"] = group.Specialty is null ? "ordinary" : "combined",
            ["seats"] = group.Seats,
            ["municipalityIds"] = new JsonArray(municipality.ToString()),
        };
        if (group.Specialty is null)
            return row;
        row["specialty"] = group.Specialty;
        row["laterPosition"] = new JsonObject
        {
            ["employerId"] = (group.Specialty == "generalPractice" ? municipality : await Organisation(employer)).ToString(),
            ["place"] = "The outpatient clinic",
            ["attachment"] = "salaried",
            ["startYear"] = laterYear,
            ["decidedBy"] = "Head of division",
        };
        return row;
    }

    private static IReadOnlyList<Guid> Ids(JsonNode rows) => [.. rows.AsArray().Select(row => row!["id"]!.GetValue<Guid>())];
}
