using System.Text.Json.Nodes;

namespace LisPortal.Testing;

/// <summary>Seats of one employer, as a test wants them.</summary>
/// <param name="Employer">Code of a trust.</param>
public sealed record EmployerSeats(string Employer, int Ordinary, int Psychiatry = 0, int GeneralPractice = 0);

public sealed partial class World
{
    private Visitor? _directorate;

    /// <summary>Enough of every kind for ordinary tests, in two regions.</summary>
    public static IReadOnlyList<EmployerSeats> OrdinarySeats { get; } =
    [new("helse-bergen", 30, 4, 4), new("helse-fonna", 20, 2, 2), new("finnmarkssykehuset", 20, 2, 2)];

    /// <summary>
    /// A round with seats distributed from the national total to the employers. The clock is then on 1 June of the year, when ads are
    /// open.
    /// </summary>
    public async Task<Guid> AllocatedRound(int year = 2018, IReadOnlyList<EmployerSeats>? seats = null)
    {
        await portal.MoveTo(new DateTimeOffset(year, 6, 1, 10, 0, 0, TimeSpan.Zero));
        var directorate = _directorate ??= await Directorate();
        var round = await Round(year, directorate);
        await Allocate(round, seats ?? OrdinarySeats);
        return round;
    }

    /// <summary>Sets quota, regions and employers so that these employers have these seats and nobody else has any.</summary>
    public async Task Allocate(Guid round, IReadOnlyList<EmployerSeats> seats)
    {
        var directorate = _directorate ??= await Directorate();
        var known = await directorate.Get($"rounds/{round}/quota");
        var national = new JsonObject { ["seats"] = Seats(seats, everything: true), ["legalReference"] = "Prop. 1 S" };
        await (await directorate.Put($"rounds/{round}/quota", national, known.IsSuccessStatusCode ? known.Version() : null)).ShouldBeOk();
        await Distribute(round, seats);
    }

    /// <summary>Distributes the national seats, which these must sum to, to the regions and on to these employers.</summary>
    public async Task Distribute(Guid round, IReadOnlyList<EmployerSeats> seats)
    {
        var directorate = _directorate ??= await Directorate();
        var regions = new Dictionary<Guid, List<(Guid Id, EmployerSeats Seats)>>();
        foreach (var part in seats)
        {
            var trust = (await directorate.Read($"organisations?code={part.Employer}"))["items"]![0]!;
            var region = trust["regionId"]!.GetValue<Guid>();
            if (!regions.TryGetValue(region, out var parts))
                regions[region] = parts = [];
            parts.Add((trust["id"]!.GetValue<Guid>(), part));
        }
        var quota = await directorate.Get($"rounds/{round}/quota");
        var distribution = new JsonArray([
            .. regions.Select(region =>
                (JsonNode)
                    new JsonObject
                    {
                        ["regionId"] = region.Key,
                        ["seats"] = Seats(region.Value.Select(part => part.Seats), everything: true),
                    }
            ),
        ]);
        var distributed = await (
            await directorate.Put($"rounds/{round}/quota/regions", new { regions = distribution, reason = "As agreed" }, quota.Version())
        ).ShouldBeOk();

        foreach (var (region, parts) in regions)
        {
            var part = distributed["regions"]!.AsArray().Single(row => row!["regionId"]!.GetValue<Guid>() == region)!;
            var version = part["version"]!.GetValue<int>();
            // R-ALL-3: seats of general practice are placed by the Directorate, the others by the RHF.
            if (parts.Any(part => part.Seats.GeneralPractice > 0))
                version = (
                    await Distribute(directorate, round, region, parts.Where(part => part.Seats.GeneralPractice > 0), false, version)
                ).Version();
            using var authority = await Person("regionalAuthority", await CodeOf(region));
            await Distribute(authority, round, region, parts, true, version);
        }
        await portal.Settle();
    }

    /// <summary>The trust reports these seats as not advertised, instead of what it reported before.</summary>
    public async Task<HttpResponseMessage> ReportUnadvertised(Guid round, string employer, params (string Kind, int Seats)[] parts)
    {
        var trust = await EmployerPerson("trust", employer);
        var own = (await trust.Read($"rounds/{round}/quota"))["regions"]!.AsArray().Single()!["employers"]!.AsArray().Single()!;
        var answer = await trust.Put(
            $"rounds/{round}/quota/employers/{await Organisation(employer)}/unadvertised",
            new
            {
                seats = parts.Select(part => new
                {
                    kind = part.Kind,
                    reason = "returnFromLeave",
                    seats = part.Seats,
                }),
            },
            own["version"]!.GetValue<int>()
        );
        await portal.Settle();
        return answer;
    }

    private static async Task<HttpResponseMessage> Distribute(
        Visitor by,
        Guid round,
        Guid region,
        IEnumerable<(Guid Id, EmployerSeats Seats)> parts,
        bool everything,
        int version
    )
    {
        var employers = new JsonArray([
            .. parts.Select(part => (JsonNode)new JsonObject { ["employerId"] = part.Id, ["seats"] = Seats([part.Seats], everything) }),
        ]);
        var answer = await by.Put($"rounds/{round}/quota/regions/{region}/employers", new { employers }, version);
        await answer.ShouldBeOk();
        return answer;
    }

    private async Task<string> CodeOf(Guid region) =>
        (await (await Administrator()).Read("organisations?kind=regionalAuthority"))["items"]!
            .AsArray()
            .Single(row => row!["id"]!.GetValue<Guid>() == region)!["code"]!.GetValue<string>();

    /// <param name="everything">False for those that lead to a municipality alone.</param>
    private static JsonObject Seats(IEnumerable<EmployerSeats> parts, bool everything)
    {
        var all = parts.ToList();
        return new JsonObject
        {
            ["ordinary"] = everything ? all.Sum(part => part.Ordinary) : 0,
            ["psychiatry"] = everything ? all.Sum(part => part.Psychiatry) : 0,
            ["generalPractice"] = all.Sum(part => part.GeneralPractice),
        };
    }
}
