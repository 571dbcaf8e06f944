using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>One trust with its municipality and everything a round brings them: an advertisement, an applicant who was hired, a plan.</summary>
/// <param name="Ids">By the name a path or body gives them.</param>
/// <param name="Marks">What tells that an answer shows something of this side: ids and names that are nobody else's.</param>
internal sealed record Side(
    string Trust,
    string Municipality,
    Visitor Applicant,
    IReadOnlyDictionary<string, Guid> Ids,
    IReadOnlyList<string> Marks
)
{
    private static readonly string[] OfBothSides = ["roundId", "parkedEventId"];

    public static async Task<IReadOnlyList<Side>> Make(World world, IReadOnlyList<(string Trust, string Municipality)> employers)
    {
        var round = await world.AllocatedRound();
        var advertisements = new List<TestAdvertisement>();
        foreach (var (trust, municipality) in employers)
            advertisements.Add(await world.ApprovedAdvertisement(round, trust, new TestGroup(Municipality: municipality)));
        await world.Publish(round);
        var applications = new List<(TestApplication Application, Guid Document)>();
        foreach (var advertisement in advertisements)
            applications.Add(await Apply(world, advertisement));
        await world.CloseApplications(round);
        foreach (var (application, _) in applications)
            await world.SignedRanking(application.Advertisement, 0, application);
        await world.Portal.MoveTo((await world.Calendar(round))["offerRounds"]![0]!["offerAt"]!.GetValue<DateTimeOffset>().AddSeconds(1));
        using var directorate = await world.Directorate();
        (await directorate.Post($"rounds/{round}/offer-rounds/1/release")).IsSuccessStatusCode.ShouldBeTrue();
        var sides = new List<Side>();
        foreach (var (application, document) in applications)
            sides.Add(await Hire(world, application, document));
        return sides;
    }

    private static async Task<(TestApplication Application, Guid Document)> Apply(World world, TestAdvertisement advertisement)
    {
        var applicant = await world.ApplicantWithCv();
        var document = await (await World.Upload(applicant, World.Pdf)).ShouldBeCreated();
        var body = World.Application(advertisement);
        body["documentIds"] = new System.Text.Json.Nodes.JsonArray(document.ToString());
        return (
            new TestApplication(await (await applicant.Post("applications", body)).ShouldBeCreated(), applicant, advertisement),
            document
        );
    }

    private static async Task<Side> Hire(World world, TestApplication application, Guid document)
    {
        var (applicant, advertisement) = (application.Applicant, application.Advertisement);
        var offer = (await applicant.Read("offers"))["items"]![0]!["id"]!.GetValue<Guid>();
        await (await applicant.Put($"offers/{offer}/answer", new { answer = "accept" })).ShouldBeOk();
        await world.Portal.Settle();
        var trust = await world.Organisation(advertisement.Employer);
        var ids = new Dictionary<string, Guid>
        {
            ["roundId"] = advertisement.RoundId,
            ["advertisementId"] = advertisement.Id,
            ["groupId"] = advertisement.GroupIds[0],
            ["questionId"] = advertisement.QuestionIds[0],
            ["applicationId"] = application.Id,
            ["documentId"] = document,
            ["offerId"] = offer,
            ["planId"] = (await applicant.Read("education-plans"))["items"]![0]!["id"]!.GetValue<Guid>(),
            ["organisationId"] = trust,
            ["employerId"] = trust,
            ["municipalityId"] = await world.Organisation(advertisement.Municipalities[0]),
            ["regionId"] = (await world.Administrator().ReadOf($"organisations/{trust}"))["regionId"]!.GetValue<Guid>(),
            ["parkedEventId"] = Guid.NewGuid(),
        };
        var name = (await (await world.Administrator()).Read($"organisations/{trust}"))["name"]!.GetValue<string>();
        return new Side(
            advertisement.Employer,
            advertisement.Municipalities[0],
            applicant,
            ids,
            [.. ids.Where(pair => !OfBothSides.Contains(pair.Key)).Select(pair => pair.Value.ToString()), applicant.UserId.ToString(), name]
        );
    }

    public bool IsShownIn(string answer) => Marks.Any(mark => answer.Contains(mark, StringComparison.OrdinalIgnoreCase));

    /// <summary>Records that a test may change or end, made anew for each actor so that no answer depends on who asked before.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> Disposable(World world, Side side)
    {
        using var somebody = await world.Person("mentor", side.Trust);
        return new Dictionary<string, Guid>
        {
            ["userId"] = somebody.UserId,
            ["apiClientId"] = (await world.ApiClient("helse-bergen", "events:read")).Id,
        };
    }
}

internal static class Reading
{
    public static async Task<System.Text.Json.Nodes.JsonNode> ReadOf(this Task<Visitor> visitor, string path) =>
        await (await visitor).Read(path);
}
