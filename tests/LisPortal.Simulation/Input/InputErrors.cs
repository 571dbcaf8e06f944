using LisPortal.Build.Processes;
using LisPortal.Simulation.Api;
using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.Phases;

/// <summary>Turns what the portal refuses into the lines of the files that it comes from, in the portal's own words.</summary>
internal static class InputErrors
{
    public static Refusal Calendar(CalendarFile calendar, Problem problem) =>
        Refusal(problem.Details.Findings.Select(finding => (calendar.Path, calendar.LineOf(finding.Path), finding.Sentence)));

    public static Refusal Row(AdsFile ads, AdRow row, Problem problem) => Rows(ads, [row], problem);

    /// <param name="rows">All rows that what was refused is the sum of.</param>
    public static Refusal Rows(AdsFile ads, IReadOnlyList<AdRow> rows, Problem problem) =>
        Refusal(problem.Details.Findings.Select(finding => (ads.Path, rows.Max(row => row.Line), finding.Sentence)));

    private static Refusal Refusal(IEnumerable<(string File, int Line, string Sentence)> findings) =>
        new(
            string.Join(
                Environment.NewLine,
                findings
                    .Distinct()
                    .OrderBy(finding => finding.Line)
                    .Select(finding => CsvFile.Wrong(finding.File, finding.Line, finding.Sentence).Message)
            )
        );
}
