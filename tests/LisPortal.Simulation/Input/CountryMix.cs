using System.Globalization;

namespace LisPortal.Simulation.Input;

/// <summary>How many applicants of each country group a real round had, scaled to as many as are wanted.</summary>
internal sealed class CountryMix
{
    /// <summary>The last round in the file.</summary>
    public const string Autumn2017 = "autumn-2017";

    private const string Header = "round,education,hired,not_hired";
    private readonly IReadOnlyList<int> _applicants;

    private CountryMix(IReadOnlyList<int> applicants) => _applicants = applicants;

    /// <param name="round">e.g. autumn-2017.</param>
    public static CountryMix Read(string path, string round)
    {
        var rows = CsvFile.Read(path, Header).Where(row => row.Cells[0] == round).ToDictionary(row => row.Cells[1]);
        return new([.. new[] { "norway", "eea", "outside_eea" }.Select(group => Count(rows[group], 2) + Count(rows[group], 3))]);
    }

    /// <summary>The group of each of so many applicants: exact shares by largest remainder, dealt out by a seeded shuffle.</summary>
    public IReadOnlyList<CountryGroup> DealTo(int applicants, SeededRandom random)
    {
        long whole = _applicants.Sum();
        var counts = _applicants.Select(count => (int)(applicants * count / whole)).ToArray();
        var byRemainder = Enumerable
            .Range(0, counts.Length)
            .OrderByDescending(group => applicants * (long)_applicants[group] % whole)
            .ThenBy(group => group)
            .ToList();
        foreach (var group in byRemainder.Take(applicants - counts.Sum()).ToList())
        {
            counts[group]++;
        }

        var groups = new CountryGroup[applicants];
        var shuffled = Enumerable
            .Range(0, applicants)
            .OrderBy(applicant => random.Draw("country-group", applicant))
            .ThenBy(applicant => applicant)
            .ToList();
        var next = 0;
        for (var group = 0; group < counts.Length; group++)
        {
            for (var dealt = 0; dealt < counts[group]; dealt++)
            {
                groups[shuffled[next++]] = (CountryGroup)group;
            }
        }

        return groups;
    }

    private static int Count(CsvRow row, int column) => int.Parse(row.Cells[column], NumberStyles.None, CultureInfo.InvariantCulture);
}
