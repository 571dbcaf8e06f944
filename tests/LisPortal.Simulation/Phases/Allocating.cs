using LisPortal.Simulation.Api;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>
/// The Directorate records the total and gives each region its part, each RHF its trusts theirs (R-ALL-1, R-ALL-2), and each trust
/// reports what it does not advertise (R-ALL-12). The seats are those of the ads, advertised and not.
/// </summary>
internal static class Allocating
{
    public static async Task RunAsync(PlayedRound played, CancellationToken stop)
    {
        var round = $"rounds/{played.RoundId}";
        var trusts = played.Advertisements.GroupBy(ad => ad.Trust).ToList();
        var regions = trusts
            .GroupBy(trust => played.Users.Region(trust.Key))
            .OrderBy(region => region.Key.Code, StringComparer.Ordinal)
            .ToList();
        var directorate = played.Users.Directorate;

        var seen = await Refusable(
            played,
            played.Advertisements,
            () =>
                directorate.PutAsync(
                    $"{round}/quota",
                    new NationalSeats(Ordinary(played.Advertisements), "Prop. 1 S; spesialistforskriften § 11"),
                    stop
                )
        );
        var parts = regions.Select(region => new RegionSeats(Ordinary(region.SelectMany(trust => trust)), region.Key.Id));
        await directorate.PutAsync(
            $"{round}/quota/regions",
            new { Regions = parts, Reason = "Som ved forrige utlysning, etter dialog med regionene." },
            stop,
            seen
        );
        var quota = await directorate.ReadAsync<Quota>($"{round}/quota", stop);

        await played.EachAsync(
            regions,
            (region, cancelled) =>
            {
                var part = quota.Regions.Single(part => part.RegionId == region.Key.Id);
                var employers = region.Select(trust => new EmployerSeats(Ordinary(trust), trust.Key.Id));
                return played
                    .Users[region.Key]
                    .PutAsync($"{round}/quota/regions/{region.Key.Id}/employers", new { Employers = employers }, cancelled, part.Etag);
            },
            stop
        );

        await played.EachAsync(trusts.Where(trust => trust.Any(ad => ad.Row.UnadvertisedSeats > 0)), ReportAsync, stop);

        async Task ReportAsync(IGrouping<Organisation, Advertisement> trust, CancellationToken cancelled)
        {
            var own = await played.Users[trust.Key].ReadAsync<Quota>($"{round}/quota", cancelled);
            var employer = own.Regions.SelectMany(region => region.Employers).Single(employer => employer.EmployerId == trust.Key.Id);
            var seats = new[]
            {
                new
                {
                    Kind = "ordinary",
                    Reason = "returnFromLeave",
                    Seats = trust.Sum(ad => ad.Row.UnadvertisedSeats),
                },
            };
            await played
                .Users[trust.Key]
                .PutAsync($"{round}/quota/employers/{trust.Key.Id}/unadvertised", new { Seats = seats }, cancelled, employer.Etag);
        }
    }

    private static OrdinarySeats Ordinary(IEnumerable<Advertisement> ads) => new(Seats(ads));

    private static int Seats(IEnumerable<Advertisement> ads) => ads.Sum(ad => ad.Row.AdvertisedSeats + ad.Row.UnadvertisedSeats);

    private static async Task<T> Refusable<T>(PlayedRound played, IReadOnlyList<Advertisement> ads, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Problem problem) when ((int)problem.Status is 409 or 422)
        {
            // A sum is refused: the row with most seats is where to look.
            var largest = ads.MaxBy(ad => Seats([ad]))!;
            throw InputErrors.Row(played.Scenario.Ads, largest.Row, problem);
        }
    }

    /// <summary>The files have ordinary seats only (R-ALL-3).</summary>
    private sealed record OrdinarySeats(int Ordinary);

    private sealed record NationalSeats(OrdinarySeats Seats, string LegalReference);

    private sealed record RegionSeats(OrdinarySeats Seats, Guid RegionId);

    private sealed record EmployerSeats(OrdinarySeats Seats, Guid EmployerId);

    private sealed record Quota(IReadOnlyList<RegionPart> Regions);

    private sealed record RegionPart(Guid RegionId, string Etag, IReadOnlyList<EmployerPart> Employers);

    private sealed record EmployerPart(Guid EmployerId, string Etag);
}
