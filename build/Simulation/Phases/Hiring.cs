using LisPortal.Build.Simulation.Input;
using LisPortal.Build.Simulation.People;

namespace LisPortal.Build.Simulation.Phases;

/// <summary>Finds who stands behind each row of the ads, and gives those who act for them accounts.</summary>
internal static class Hiring
{
    private const int MostMunicipalities = 2;

    public static async Task RunAsync(Stage stage, CancellationToken stop)
    {
        var trusts = stage.Cast.OfKind("trust").ToLookup(trust => trust.Name, StringComparer.Ordinal);
        var municipalities = stage.Cast.OfKind("municipality").ToLookup(municipality => municipality.RegionId);
        var firstRows = stage.Scenario.Ads.Rows.GroupBy(row => row.Employer).ToDictionary(rows => rows.Key, rows => rows.First());
        stage.Advertisements =
        [
            .. stage.Scenario.Ads.Rows.Select(row =>
            {
                var trust =
                    trusts[row.Employer].FirstOrDefault() ?? throw Unknown(stage.Scenario.Ads, row, trusts.Select(known => known.Key));
                return new Advertisement(row, trust, Partners(stage, firstRows[row.Employer], [.. municipalities[trust.RegionId]]));
            }),
        ];
        var employers = stage.Advertisements.SelectMany(ad => ad.Municipalities.Append(ad.Trust).Append(stage.Cast.Region(ad.Trust)));
        await stage.EachAsync(employers.DistinctBy(employer => employer.Id), stage.Cast.HireAsync, stop);
    }

    /// <summary>One or two municipalities of the trust's region take its doctors' second half.</summary>
    /// <param name="row">The trust's first: what it chooses is keyed by.</param>
    private static List<Organisation> Partners(Stage stage, AdRow row, List<Organisation> inRegion) =>
        [
            .. inRegion
                .Index()
                .OrderBy(municipality => stage.Choices.Draw("municipality", row.Row, turn: municipality.Index))
                .Take(1 + stage.Choices.Number(MostMunicipalities, "municipalities", row.Row))
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
