using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Testing;

namespace LisPortal.Journeys.Tests.Access;

/// <summary>
/// The ETag of another record never lets a change through, however alike the numbers are: not of another one of its kind, not of what
/// another person sees at the same address, not of what is shown at an address below or above.
/// </summary>
internal sealed class OtherRecordTests(Engine engine) : PortalTests(engine)
{
    private readonly HashSet<string> _tried = [];

    [Test]
    public async Task ETagOfAnotherRecord_IsStaleForEveryOperationThatTakesOne()
    {
        using var directorate = await World.Directorate();
        using var authority = await World.Person("regionalAuthority", "vest");
        var trust = await World.EmployerPerson("trust", "helse-bergen");
        var municipality = await World.EmployerPerson("municipality", "municipality-4601");
        var administrator = await World.Administrator();

        var planned = await World.Round(2035, directorate);
        var round = await World.AllocatedRound(2018);
        var other = await World.AllocatedRound(2019);
        await TriesOnPeople(administrator);
        await TriesOnCvs();
        await Tries(
            "changeRound",
            directorate,
            HttpMethod.Put,
            $"rounds/{planned}",
            Without(World.Autumn(2035), "code"),
            $"rounds/{other}"
        );
        await Portal.MoveTo(World.Norwegian("2018-06-01 12:00")); // Both rounds can be distributed again.
        await TriesOnQuota(directorate, authority, trust, round, other);

        var (first, second) = (new TestGroup(), new TestGroup(1, Name: "Voss"));
        var advertisement = await World.DraftAdvertisement(round, "helse-bergen", first, second);
        var another = await World.DraftAdvertisement(round);
        var content = await World.Content(advertisement, first, second);
        var address = $"advertisements/{advertisement.Id}";
        await Tries("changeAdvertisement", trust, HttpMethod.Put, address, content, $"advertisements/{another.Id}");
        await Tries(
            "setPointsScheme",
            trust,
            HttpMethod.Put,
            $"{address}/points-scheme",
            new JsonObject { ["criteria"] = (await trust.Read($"{address}/points-scheme"))["criteria"]!.DeepClone() },
            address
        );

        await Portal.Settle(); // R-ANN-10: a new scheme is another revision to approve.
        await World.Approve(advertisement);
        await World.Publish(round);
        await Tries(
            "postponeRound",
            directorate,
            HttpMethod.Post,
            $"rounds/{round}/postponements",
            World.PostponementOf(await World.Calendar(round), body => World.Set(body, 2, "markingDeadline", "2018-11-09 12:00")),
            $"rounds/{other}",
            own: $"rounds/{round}"
        );
        var application = await World.SubmittedApplication(advertisement);
        var competitor = await World.SubmittedApplication(advertisement);
        await Tries(
            "changeApplication",
            application.Applicant,
            HttpMethod.Put,
            $"applications/{application.Id}",
            Without(World.Application(advertisement), "advertisementId"),
            $"applications/{competitor.Id}",
            competitor.Applicant
        );
        await World.CloseApplications(round);
        await TriesOnRankings(advertisement, trust, municipality, application);

        var versioned = Portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Where(endpoint =>
                endpoint
                    .Metadata.OfType<MethodInfo>()
                    .SelectMany(method => method.GetParameters())
                    .Any(parameter => parameter.ParameterType == typeof(IfMatch) || parameter.ParameterType == typeof(IfMatchUnlessNew))
            )
            .Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)
            .ToList();
        versioned.ShouldNotBeEmpty();
        _tried.ShouldBe(versioned, ignoreOrder: true);
    }

    private async Task TriesOnPeople(Visitor administrator)
    {
        using var one = await World.Person("trust", "helse-bergen");
        using var another = await World.Person("trust", "helse-bergen");
        var (path, other) = ($"users/{one.UserId}", $"users/{another.UserId}");
        var roles = new JsonObject { ["roles"] = new JsonArray() };
        await Tries("changeRoles", administrator, HttpMethod.Put, $"{path}/roles", roles, other, own: path);
        var state = new JsonObject { ["disabled"] = true };
        await Tries("changeUserState", administrator, HttpMethod.Put, $"{path}/state", state, other, own: path);
    }

    private async Task TriesOnCvs()
    {
        using var one = await World.Applicant();
        using var another = await World.Applicant();
        await Tries("saveCv", one, HttpMethod.Put, "cv", World.Cv(), "cv", another);
    }

    private async Task TriesOnQuota(Visitor directorate, Visitor authority, Visitor trust, Guid round, Guid other)
    {
        var (path, elsewhere) = ($"rounds/{round}/quota", $"rounds/{other}/quota");
        var quota = await directorate.Read(path);
        var region = quota["regions"]!.AsArray().Single(one => one!["employers"]!.AsArray().Any(Bergen))!;
        var national = new JsonObject { ["seats"] = quota["national"]!.DeepClone(), ["legalReference"] = "Prop. 1 S" };
        await Tries("setQuota", directorate, HttpMethod.Put, path, national, elsewhere);

        var regions = quota["regions"]!.AsArray().Select(one => Part(one!, "regionId"));
        var distribution = new JsonObject { ["regions"] = new JsonArray([.. regions]), ["reason"] = "As agreed" };
        await Tries("distributeToRegions", directorate, HttpMethod.Put, $"{path}/regions", distribution, elsewhere, own: path);

        // Parts have no address of their own: theirs stand in the whole.
        var employers = region["employers"]!.AsArray().Select(one => Part(one!, "employerId"));
        await Tries(
            "distributeToEmployers",
            authority,
            HttpMethod.Put,
            $"{path}/regions/{region["regionId"]}/employers",
            new JsonObject { ["employers"] = new JsonArray([.. employers]) },
            elsewhere,
            directorate,
            tagOf: whole => whole["regions"]!.AsArray().Single(one => one!["employers"]!.AsArray().Any(Bergen))!,
            own: path
        );
        await Tries(
            "reportUnadvertised",
            trust,
            HttpMethod.Put,
            $"{path}/employers/{await World.Organisation("helse-bergen")}/unadvertised",
            new JsonObject { ["seats"] = new JsonArray() },
            elsewhere,
            directorate,
            tagOf: whole => whole["regions"]!.AsArray().SelectMany(one => one!["employers"]!.AsArray()).Single(Bergen)!,
            own: path
        );
    }

    private async Task TriesOnRankings(TestAdvertisement advertisement, Visitor trust, Visitor municipality, TestApplication application)
    {
        var (path, other) = (
            $"position-groups/{advertisement.GroupIds[0]}/ranking",
            $"position-groups/{advertisement.GroupIds[1]}/ranking"
        );
        await Tries("writeRanking", trust, HttpMethod.Put, path, World.Ranking(application), other);
        var yes = new JsonObject { ["municipalityId"] = (await World.Organisation("municipality-4601")).ToString() };
        await Tries("concurInRanking", municipality, HttpMethod.Post, $"{path}/concurrences", yes, other, own: path);
        var signature = new JsonObject
        {
            ["organisationId"] = (await World.Organisation("helse-bergen")).ToString(),
            ["specialistTookPart"] = false,
        };
        await Tries("signRanking", trust, HttpMethod.Post, $"{path}/signature", signature, other, own: path);
    }

    /// <summary>With the record's own number and the other's mark the change is stale; with the record's own ETag it is made.</summary>
    /// <param name="other">Where the other record is read, by the same visitor unless it is another's.</param>
    /// <param name="tagOf">The part of the whole that the ETag is of, where it has no address of its own.</param>
    /// <param name="own">Where the record is read; the change's own address by default.</param>
    private async Task Tries(
        string operation,
        Visitor by,
        HttpMethod method,
        string path,
        JsonNode body,
        string other,
        Visitor? otherBy = null,
        Func<JsonNode, JsonNode>? tagOf = null,
        string? own = null
    )
    {
        var seen = await Tag(by, own ?? path, tagOf);
        var foreign = await Tag(otherBy ?? by, other, tagOf);
        foreign.Split('.')[1].ShouldNotBe(seen.Split('.')[1], operation);
        await (await Send($"{seen.Split('.')[0]}.{foreign.Split('.')[1]}")).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "request.stale-version"
        );
        await (await Send(seen)).ShouldBeOk();
        _tried.Add(operation);

        async Task<HttpResponseMessage> Send(string tag)
        {
            var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
            request.Headers.IfMatch.Add(new(tag));
            return await by.Send(request);
        }
    }

    private static async Task<string> Tag(Visitor by, string path, Func<JsonNode, JsonNode>? tagOf)
    {
        var answer = await by.Get(path);
        var body = await answer.ShouldBeOk();
        return tagOf is null ? answer.Headers.ETag.ShouldNotBeNull().Tag : tagOf(body)["etag"]!.GetValue<string>();
    }

    private static bool Bergen(JsonNode? employer) => employer!["name"]!.GetValue<string>() == "Helse Bergen HF";

    private static JsonObject Without(JsonObject body, params string[] names)
    {
        foreach (var name in names)
            body.Remove(name);
        return body;
    }

    /// <summary>A body's seats as requests name them.</summary>
    private static JsonObject Part(JsonNode part, string name) =>
        new() { [name] = part[name]!.DeepClone(), ["seats"] = part["seats"]!.DeepClone() };
}
