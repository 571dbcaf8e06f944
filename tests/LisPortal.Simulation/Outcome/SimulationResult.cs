using System.Text.Json;
using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.Outcome;

/// <summary>What a simulated round came to. Everything but seconds, requests, p50ms and p99ms follows from the input and the seed alone.</summary>
internal sealed record SimulationResult(
    string Round,
    int Ads,
    int Seats,
    int Applicants,
    int Applications,
    IReadOnlyList<int> OffersByRound,
    IReadOnlyList<int> AcceptedByRound,
    IReadOnlyList<int> DeclinedByRound,
    IReadOnlyList<int> ExpiredByRound,
    int Hired,
    int ResidualSeats,
    IReadOnlyDictionary<string, int> HiredByEducation,
    int PlansCreated,
    double Seconds,
    int Requests,
    double P50ms,
    double P99ms
)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public static SimulationResult Of(string round, Facts facts, Timings timings) =>
        new(
            round,
            facts.Seats.Count,
            facts.Seats.Sum(ad => ad.Seats),
            facts.Registered,
            facts.Applications,
            facts.ByRound(null),
            facts.ByRound(OfferState.Accepted),
            facts.ByRound(OfferState.Declined),
            facts.ByRound(OfferState.Expired),
            facts.Acceptances.Count(),
            facts.Seats.Sum(ad => ad.Residual),
            Enum.GetValues<CountryGroup>().ToDictionary(group => JsonNamingPolicy.CamelCase.ConvertName(group.ToString()), facts.HiredOf),
            facts.Plans.Count,
            Math.Round(timings.Total.TotalSeconds, 1),
            timings.Requests,
            Math.Round(timings.P50.TotalMilliseconds, 1),
            Math.Round(timings.P99.TotalMilliseconds, 1)
        );

    /// <summary>The whole file or none of it: readers never see half a result.</summary>
    public void Write(string file)
    {
        var unfinished = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(unfinished, JsonSerializer.Serialize(this, _json) + "\n");
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
