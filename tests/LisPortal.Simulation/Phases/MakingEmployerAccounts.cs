using LisPortal.Simulation.Input;
using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Phases;

/// <summary>Finds who stands behind each row of the ads, and gives those who act for them accounts.</summary>
internal static class MakingEmployerAccounts
{
    private const int MostMunicipalities = 2;

    public static async Task RunAsync(PlayedRound played, CancellationToken stop)
    {
        var trusts = played.Users.OfKind("trust").ToLookup(trust => trust.Name, StringComparer.Ordinal);
        var municipalities = played.Users.OfKind("municipality").ToLookup(municipality => municipality.RegionId);
        var firstRows = played.Scenario.Ads.Rows.GroupBy(row => row.Employer).ToDictionary(rows => rows.Key, rows => rows.First());
        played.Advertisements =
        [
            .. played.Scenario.Ads.Rows.Select(row =>
            {
                var trust =
                    trusts[row.Employer].FirstOrDefault() ?? throw Unknown(played.Scenario.Ads, row, trusts.Select(known => known.Key));
                return new Advertisement(row, trust, Partners(played, firstRows[row.Employer], [.. municipalities[trust.RegionId]]));
            }),
        ];
        var employers = played.Advertisements.SelectMany(ad => ad.Municipalities.Append(ad.Trust).Append(played.Users.Region(ad.Trust)));
        await played.EachAsync(employers.DistinctBy(employer => employer.Id), played.Users.GiveAccountAsync, stop);
    }

    /// <summary>One or two municipalities of the trust's region take its doctors' second half.</summary>
    /// <param name="row">The trust's first: what it chooses is keyed by.</param>
    private static List<Organisation> Partners(PlayedRound played, AdRow row, List<Organisation> inRegion) =>
        [
            .. inRegion
                .Index()
                .OrderBy(municipality => played.Random.Draw("municipality", row.Row, turn: municipality.Index))
                .Take(1 + played.Random.Number(MostMunicipalities, "municipalities", row.Row))
                .Select(municipality => municipality.Item)
                .OrderBy(municipality => municipality.Code, StringComparer.Ordinal),
        ];

    private static Exception Unknown(AdsFile ads, AdRow row, IEnumerable<string> known) =>
        CsvFile.Wrong(
            ads.Path,
            row.Line,
            $"expected one of the portal's health trusts, found '{row.Employer}'. They are: {string.Join("; ", known.Order(StringComparer.Ordinal))}."
        );
}
