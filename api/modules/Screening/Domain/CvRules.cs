using LisPortal.Contracts.Screening;
using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>What a CV must be like before points can be computed from it. Whether it is true, people check.</summary>
internal sealed class CvRules
{
    /// <summary>Keeps one person's CV from becoming everybody's wait.</summary>
    public const int MostEntries = 200;

    public const int LongestText = 200;

    public const int MostQuantity = 100;

    private readonly Cv cv;

    private readonly DateOnly today;

    private readonly List<Error> errors = [];

    private CvRules(Cv cv, DateOnly today) => (this.cv, this.today) = (cv, today);

    /// <summary>Every field that is wrong; empty when the CV can be saved.</summary>
    public static IReadOnlyList<Error> Check(Cv cv, DateOnly today)
    {
        var rules = new CvRules(cv, today);
        rules.CheckPerson();
        rules.CheckLicences();
        rules.CheckWork();
        rules.CheckMerits();
        rules.CheckIds();
        return rules.errors;
    }

    private void CheckPerson()
    {
        CheckText(cv.GivenName, "$.givenName");
        CheckText(cv.FamilyName, "$.familyName");
        Require(
            cv.BirthDate.Year >= 1900 && cv.BirthDate < today,
            "screening.cv.birth-date",
            "The birth date is after 1900 and before today.",
            "$.birthDate"
        );

        var education = cv.Education;
        Require(
            education.Country is { Length: 2 } code && code.All(char.IsAsciiLetterUpper),
            "screening.cv.country",
            "The country is two capital letters (ISO 3166).",
            "$.education.country"
        );
        Require(
            Enum.IsDefined(education.CountryGroup) && (education.Country == "NO") == (education.CountryGroup == CountryGroup.Norway),
            "screening.cv.country-group",
            "The country group is Norway for Norway, otherwise EEA or outside it.",
            "$.education.countryGroup"
        );
        CheckText(education.University, "$.education.university");
        CheckDate(education.GraduatedOn, "$.education.graduatedOn");
    }

    private void CheckLicences()
    {
        CheckDate(cv.AuthorisedOn, "$.authorisedOn");
        CheckDate(cv.StudentLicenceFrom, "$.studentLicenceFrom");
        Require(
            cv.AuthorisedOn is null || cv.StudentLicenceFrom is null || cv.StudentLicenceFrom < cv.AuthorisedOn,
            "screening.cv.licence-order",
            "A student licence comes before authorisation.",
            "$.studentLicenceFrom"
        );
    }

    private void CheckWork()
    {
        Require(
            cv.WorkPeriods.Count <= MostEntries,
            "screening.cv.too-many-entries",
            $"A CV has at most {MostEntries} work periods.",
            "$.workPeriods"
        );
        foreach (var (index, period) in cv.WorkPeriods.Index())
        {
            var path = $"$.workPeriods[{index}]";
            CheckText(period.Employer, $"{path}.employer");
            Require(Enum.IsDefined(period.Kind), "screening.cv.work-kind", "This kind of work is unknown.", $"{path}.kind");
            CheckDate(period.From, $"{path}.from");
            CheckDate(period.To, $"{path}.to");
            Require(
                period.To is null || period.To >= period.From,
                "screening.cv.period-order",
                "The last day is not before the first.",
                $"{path}.to"
            );
            Require(
                period.Percentage is >= 1 and <= 100 && period.Percentage == period.Hundredths / 100m,
                "screening.cv.percentage",
                "The percentage is from 1 to 100, with at most two decimals.",
                $"{path}.percentage"
            );
        }
    }

    private void CheckMerits()
    {
        Require(cv.Merits.Count <= MostEntries, "screening.cv.too-many-entries", $"A CV has at most {MostEntries} merits.", "$.merits");
        foreach (var (index, merit) in cv.Merits.Index())
        {
            var path = $"$.merits[{index}]";
            CheckText(merit.Title, $"{path}.title");
            Require(Enum.IsDefined(merit.Kind), "screening.cv.merit-kind", "This kind of merit is unknown.", $"{path}.kind");
            Require(
                merit.Quantity is >= 1 and <= MostQuantity,
                "screening.cv.quantity",
                $"The quantity is from 1 to {MostQuantity}.",
                $"{path}.quantity"
            );
            Require(
                merit.Year >= cv.BirthDate.Year && merit.Year <= today.Year,
                "screening.cv.year",
                "The year lies in your lifetime.",
                $"{path}.year"
            );
        }
    }

    /// <summary>R-SCR-4: explanations point at entries, so an id names one entry only.</summary>
    private void CheckIds()
    {
        HashSet<Guid> seen = [Guid.Empty];
        var entries = cv
            .WorkPeriods.Select((period, index) => (period.Id, Path: $"$.workPeriods[{index}].id"))
            .Concat(cv.Merits.Select((merit, index) => (merit.Id, Path: $"$.merits[{index}].id")));
        foreach (var (id, path) in entries)
        {
            Require(seen.Add(id), "screening.cv.entry-id", "Every entry has an id of its own.", path, "R-SCR-4");
        }
    }

    private void CheckText(string text, string path) =>
        Require(
            !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && !text.Any(char.IsControl),
            "screening.cv.text",
            $"Write from 1 to {LongestText} characters on one line.",
            path
        );

    private void CheckDate(DateOnly? date, string path) =>
        Require(
            date is null || (date > cv.BirthDate && date.Value.Year <= today.Year + 10),
            "screening.cv.date",
            "The date is after your birth and at most ten years ahead.",
            path
        );

    private void Require(bool holds, string code, string detail, string path, string rule = "R-SCR-1")
    {
        if (!holds)
        {
            errors.Add(Error.Invalid(code, detail, rule, path));
        }
    }
}
