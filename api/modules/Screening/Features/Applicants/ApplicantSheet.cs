using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel.Time;

namespace LisPortal.Screening.Features.Applicants;

/// <summary>Applicants as a table that people read, times as clocks in Norway show them.</summary>
internal static class ApplicantSheet
{
    public static IReadOnlyCollection<string> Header(AdvertisementSummary advertisement) =>
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

    public static IReadOnlyCollection<object?> Row(Applicant applicant, AdvertisementSummary advertisement) =>
        [
            applicant.Name,
            applicant.AgeAtStart,
            Words(applicant.CountryGroup),
            YesNo(applicant.AuthorisedByStart),
            Points(applicant.TotalPoints),
            Points(applicant.ComputedPoints),
            YesNo(applicant.Adjusted),
            applicant.Marking is { } marking ? Words(marking) : null,
            $"{OsloTime.DateOf(applicant.SubmittedAt):yyyy-MM-dd} {OsloTime.TimeOf(applicant.SubmittedAt):HH\\:mm\\:ss}",
            .. advertisement.Groups.Select(group => Place(applicant.GroupIds, group.Id)),
            .. advertisement.Questions.Select(question => Answer(applicant, question.Id)),
        ];

    private static object? Place(IReadOnlyList<Guid> wishes, Guid group) =>
        wishes.Index().Where(wish => wish.Item == group).Select(wish => (object?)(wish.Index + 1)).FirstOrDefault();

    private static object? Answer(Applicant applicant, Guid question) =>
        applicant.Answers.FirstOrDefault(answer => answer.QuestionId == question) switch
        {
            { Yes: { } yes } => YesNo(yes),
            { Text: { } words } => words,
            _ => null,
        };

    /// <summary>Points are stored in hundredths and always shown with two decimals.</summary>
    private static decimal Points(int hundredths) => decimal.Divide(hundredths, 100) + 0.00m;

    private static string YesNo(bool yes) => yes ? "ja" : "nei";

    private static string Words(CountryGroup group) =>
        group switch
        {
            CountryGroup.Norway => "Norge",
            CountryGroup.Eea => "EØS",
            _ => "Utenfor EØS",
        };

    private static string Words(SeatKind label) => label.Specialty is { } specialty ? $"Kombinert {specialty.Nb}" : "Ordinær";
}
