using System.Text.Json.Nodes;
using LisPortal.Kernel.Time;

namespace LisPortal.Testing;

public sealed partial class World
{
    private int _rounds;

    /// <summary>Plans a round, with a calendar around the autumn of the year, by default the real one of 2018.</summary>
    public async Task<Guid> Round(int year = 2018, Visitor? directorate = null) =>
        await (await (directorate ?? await Directorate()).Post("rounds", Autumn(year))).ShouldBeCreated();

    /// <summary>A valid request to plan an autumn round.</summary>
    public JsonObject Autumn(int year = 2018)
    {
        string At(int month, int day, int hour, int minute) =>
            OsloTime.InstantOf(new DateOnly(year, month, day), new TimeOnly(hour, minute)).UtcDateTime.ToString("o");
        JsonObject Offers(int number, (int M, int D) offer, (int M, int D) response, (int M, int D) marking) =>
            new()
            {
                ["number"] = number,
                ["offerAt"] = At(offer.M, offer.D, 8, 0),
                ["responseDeadline"] = At(response.M, response.D, 23, 59),
                ["markingDeadline"] = At(marking.M, marking.D, 12, 0),
            };
        return new JsonObject
        {
            ["code"] = $"autumn-{year}-{Interlocked.Increment(ref _rounds)}",
            ["season"] = "autumn",
            ["adsReadyAt"] = At(8, 28, 12, 0),
            ["publishedAt"] = At(8, 31, 8, 0),
            ["applicationDeadline"] = At(9, 16, 23, 59),
            ["offerRounds"] = new JsonArray(Offers(1, (10, 26), (10, 31), (11, 1)), Offers(2, (11, 2), (11, 7), (11, 8))),
            ["startDate"] = $"{year + 1}-03-01",
        };
    }

    /// <summary>Sets a date of a request for a round, by the clock on a wall in Norway.</summary>
    /// <param name="local"><c>2018-10-31 23:59</c>.</param>
    public static void Set(JsonObject body, int offerRound, string name, string local) =>
        body["offerRounds"]![offerRound - 1]![name] = Norwegian(local);

    /// <summary>The instant at which clocks in Norway show <c>2018-10-31 23:59</c>.</summary>
    public static DateTimeOffset Norwegian(string local)
    {
        var shown = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return OsloTime.InstantOf(DateOnly.FromDateTime(shown), TimeOnly.FromDateTime(shown));
    }
}
