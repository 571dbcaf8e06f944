using System.Globalization;
using System.Text;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Time;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>Applicants as Norwegian spreadsheets read them: UTF-8 with a byte order mark, semicolons, decimal comma, Norwegian time.</summary>
internal static class ApplicantSheet
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    public static byte[] Write(IReadOnlyList<Applicant> applicants, AdvertisementSummary advertisement)
    {
        var text = new StringBuilder();
        string[] header =
        [
            "Navn",
            "Alder ved start",
            "Utdanningsland",
            "Autorisert ved start",
            "Poeng",
            "Beregnede poeng",
            "Poeng justert",
            "Merking",
            "Sendt",
            .. advertisement.Groups.Select(group => $"Ønske: {group.Name}"),
            .. advertisement.Questions.Select(question => question.Text),
        ];
        AddLine(text, header);
        foreach (var applicant in applicants)
        {
            AddLine(text, Cells(applicant, advertisement));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> Cells(Applicant applicant, AdvertisementSummary advertisement) =>
        [
            applicant.Name,
            applicant.AgeAtStart.ToString(CultureInfo.InvariantCulture),
            Words(applicant.CountryGroup),
            YesNo(applicant.AuthorisedByStart),
            Points(applicant.TotalPoints),
            Points(applicant.ComputedPoints),
            YesNo(applicant.Adjusted),
            applicant.Marking is { } marking ? Words(marking) : "",
            $"{OsloTime.DateOf(applicant.SubmittedAt):yyyy-MM-dd} {OsloTime.TimeOf(applicant.SubmittedAt):HH\\:mm\\:ss}",
            .. advertisement.Groups.Select(group => Place(applicant.GroupIds, group.Id)),
            .. advertisement.Questions.Select(question => Answer(applicant, question.Id)),
        ];

    private static string Place(IReadOnlyList<Guid> wishes, Guid group) =>
        wishes
            .Index()
            .Where(wish => wish.Item == group)
            .Select(wish => (wish.Index + 1).ToString(CultureInfo.InvariantCulture))
            .FirstOrDefault("");

    private static string Answer(Applicant applicant, Guid question) =>
        applicant.Answers.FirstOrDefault(answer => answer.QuestionId == question) switch
        {
            { Yes: { } yes } => YesNo(yes),
            { Text: { } words } => words,
            _ => "",
        };

    private static void AddLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Safe)).Append("\r\n");

    /// <summary>Quoted where needed, and what a spreadsheet would take for a formula is made text.</summary>
    private static string Safe(string cell)
    {
        var plain =
            cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] && !IsNumber(cell)
                ? $"'{cell}"
                : cell;
        return plain.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }

    /// <summary>Negative points are numbers, not formulas.</summary>
    private static bool IsNumber(string cell) => cell.AsSpan(1).IndexOfAnyExcept("0123456789,") < 0 && cell.Length > 1 && cell[0] == '-';

    private static string Points(int hundredths) => (hundredths / 100m).ToString("0.00", NumberFormat);

    private static NumberFormatInfo NumberFormat { get; } =
        new() { NumberDecimalSeparator = Norwegian.NumberFormat.NumberDecimalSeparator };

    private static string YesNo(bool yes) => yes ? "ja" : "nei";

    private static string Words(CountryGroup group) =>
        group switch
        {
            CountryGroup.Norway => "Norge",
            CountryGroup.Eea => "EØS",
            _ => "Utenfor EØS",
        };

    private static string Words(MarkingLabel label) =>
        label switch
        {
            MarkingLabel.CombinedPsychiatry => "Kombinert psykiatri",
            MarkingLabel.CombinedChildPsychiatry => "Kombinert BUP",
            MarkingLabel.CombinedGeneralPractice => "Kombinert allmennmedisin",
            _ => "Ordinær",
        };
}
