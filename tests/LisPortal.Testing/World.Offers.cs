using System.Text.Json.Nodes;

namespace LisPortal.Testing;

/// <summary>A position group and who is ranked in it, best first. Doctors with the same name are the same person.</summary>
/// <param name="Employer">Code of a trust.</param>
public sealed record TestRanking(string Employer, TestGroup Group, params string[] Doctors);

/// <summary>A round in which every ranking has been signed; the clock is at its first offer instant, or where the test has moved it.</summary>
/// <param name="Doctors">Signed-in applicants by name.</param>
/// <param name="Groups">In the order of the rankings asked for.</param>
public sealed record TestRound(
    Guid Id,
    JsonNode Calendar,
    IReadOnlyDictionary<string, Visitor> Doctors,
    IReadOnlyList<Guid> Groups,
    IReadOnlyList<TestAdvertisement> Advertisements
)
{
    public Visitor this[string doctor] => Doctors[doctor];

    public DateTimeOffset OfferAt(int number = 1) => Date(number, "offerAt");

    public DateTimeOffset ResponseDeadline(int number = 1) => Date(number, "responseDeadline");

    public DateTimeOffset MarkingDeadline(int number = 1) => Date(number, "markingDeadline");

    private DateTimeOffset Date(int number, string name) =>
        Calendar["offerRounds"]!.AsArray().Single(round => round!["number"]!.GetValue<int>() == number)![name]!.GetValue<DateTimeOffset>();
}

public sealed partial class World
{
    /// <summary>One ordinary group of Helse Bergen with these ranked.</summary>
    public Task<TestRound> RankedRound(int seats, params string[] doctors) =>
        RankedRound(new TestRanking("helse-bergen", new TestGroup(seats), doctors));

    /// <summary>Takes a round through advertising, applying and ranking; stops the clock at its first offer instant.</summary>
    public async Task<TestRound> RankedRound(params TestRanking[] rankings)
    {
        var round = await AllocatedRound();
        var calendar = await Calendar(round);
        var groups = new Guid[rankings.Length];
        List<TestAdvertisement> advertisements = [];
        foreach (var employer in rankings.Index().GroupBy(part => part.Item.Employer))
        {
            var advertisement = await ApprovedAdvertisement(round, employer.Key, [.. employer.Select(part => part.Item.Group)]);
            advertisements.Add(advertisement);
            foreach (var (part, group) in employer.Zip(advertisement.GroupIds))
                groups[part.Index] = group;
        }
        await Publish(round);

        Dictionary<string, Visitor> doctors = [];
        Dictionary<(string Doctor, string Employer), Guid> applications = [];
        foreach (var name in rankings.SelectMany(ranking => ranking.Doctors).Distinct())
        {
            doctors[name] = await ApplicantWithCv(new Doctor(Family: name));
            foreach (
                var advertisement in advertisements.Where(ad =>
                    rankings.Any(part => part.Employer == ad.Employer && part.Doctors.Contains(name))
                )
            )
                applications[(name, advertisement.Employer)] = await Apply(doctors[name], advertisement);
        }
        await portal.MoveTo(calendar["applicationDeadline"]!.GetValue<DateTimeOffset>().AddHours(1));

        foreach (var (index, ranking) in rankings.Index().Where(part => part.Item.Doctors.Length > 0))
            await SignedRanking(
                groups[index],
                ranking.Employer,
                ranking.Group.Municipality,
                [.. ranking.Doctors.Select(doctor => applications[(doctor, ranking.Employer)])]
            );
        var made = new TestRound(round, calendar, doctors, groups, advertisements);
        await portal.StopAt(made.OfferAt());
        return made;
    }

    /// <summary>Applies to every group of the advertisement.</summary>
    public static async Task<Guid> Apply(Visitor applicant, TestAdvertisement advertisement)
    {
        var body = new
        {
            advertisementId = advertisement.Id,
            groupIds = advertisement.GroupIds,
            answers = advertisement.QuestionIds.Select(question => new { questionId = question, yes = true }),
            documentIds = Array.Empty<Guid>(),
        };
        return await (await applicant.Post("applications", body)).ShouldBeCreated();
    }

    /// <summary>Writes a group's ranking, has the municipality concur and the authority sign (R-SCR-12).</summary>
    public async Task SignedRanking(Guid group, string employer, string municipality, IReadOnlyList<Guid> applications)
    {
        var path = $"position-groups/{group}/ranking";
        var trust = await EmployerPerson("trust", employer);
        var municipal = await EmployerPerson("municipality", municipality);
        var entries = applications.Select(application => new { applicationId = application, reason = "The best qualified" });
        var ranking = await (await trust.Put(path, new { entries }, version: 0)).ShouldBeOk();
        if (ranking["concurrencesMissing"]!.AsArray().Count > 0)
            ranking = await (
                await municipal.Send(
                    HttpMethod.Post,
                    $"{path}/concurrences",
                    new { municipalityId = await Organisation(municipality) },
                    Version(ranking)
                )
            ).ShouldBeOk();
        var trustId = await Organisation(employer);
        var trustSigns = ranking["signingOrganisations"]!.AsArray().Any(id => id!.GetValue<Guid>() == trustId);
        await (
            await (trustSigns ? trust : municipal).Send(
                HttpMethod.Post,
                $"{path}/signature",
                new { organisationId = trustSigns ? trustId : await Organisation(municipality), specialistTookPart = true },
                Version(ranking)
            )
        ).ShouldBeOk();
    }

    /// <summary>The Directorate releases an offer round, at the instant where the clock is.</summary>
    public async Task<HttpResponseMessage> Release(TestRound round, int number = 1) =>
        await (await EmployerPerson("directorate", "hdir")).Post($"rounds/{round.Id}/offer-rounds/{number}/release");

    /// <summary>The Directorate postpones dates of a round: all as they are now, but for what <paramref name="move"/> changes in the request.</summary>
    public async Task<HttpResponseMessage> Postpone(Guid round, Action<JsonObject> move, int? version = null)
    {
        var calendar = await Calendar(round);
        return await (await EmployerPerson("directorate", "hdir")).Post(
            $"rounds/{round}/postponements",
            PostponementOf(calendar, move),
            version ?? Version(calendar)
        );
    }

    /// <summary>A request that leaves every date as it is, but for what <paramref name="move"/> changes.</summary>
    public static JsonObject PostponementOf(JsonNode calendar, Action<JsonObject> move)
    {
        var body = new JsonObject
        {
            ["applicationDeadline"] = calendar["applicationDeadline"]!.DeepClone(),
            ["offerRounds"] = calendar["offerRounds"]!.DeepClone(),
            ["reason"] = "The portal was out of order",
        };
        move(body);
        return body;
    }

    /// <summary>The round as its calendar is now.</summary>
    public async Task<TestRound> Reread(TestRound round) => round with { Calendar = await Calendar(round.Id) };

    /// <summary>Offers of the round as somebody sees them, by the name of the doctor where it is shown.</summary>
    public static async Task<IReadOnlyList<JsonNode>> Offers(Visitor visitor, TestRound round, string filter = "") =>
        [.. (await visitor.Read($"offers?roundId={round.Id}&limit=500{filter}"))["items"]!.AsArray().OfType<JsonNode>()];

    /// <summary>A doctor's offer from a group.</summary>
    public static async Task<Guid> OfferOf(TestRound round, string doctor, int group = 0) =>
        (await Offers(round[doctor], round)).Single(offer => offer["groupId"]!.GetValue<Guid>() == round.Groups[group])[
            "id"
        ]!.GetValue<Guid>();

    /// <param name="answer"><c>accept</c> or <c>decline</c>.</param>
    public static async Task<HttpResponseMessage> Answer(TestRound round, string doctor, string answer, int group = 0) =>
        await round[doctor].Put($"offers/{await OfferOf(round, doctor, group)}/answer", new { answer });

    private static int Version(JsonNode answer) => answer["version"]!.GetValue<int>();
}
