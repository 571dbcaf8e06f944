using System.Text.RegularExpressions;
using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-3 and R-ANN-9: what a points scheme must keep, so that local weights stay within the national frame.</summary>
internal static partial class PointsSchemeRules
{
    private const int MostCriteria = 50;

    /// <summary>1,000 points, more than any scheme needs.</summary>
    private const int MostPoints = 100_000;

    private static readonly WorkKind[] DoctorKinds = [.. Enum.GetValues<WorkKind>().Where(kind => kind.IsDoctor())];

    private static readonly LicenceState[] DoctorLicences = [LicenceState.Student, LicenceState.Authorised];

    /// <summary>Content that no rule of weight can be applied to.</summary>
    public static List<Error> Malformed(IReadOnlyList<PointsCriterion> criteria)
    {
        List<Error> errors = [];
        Require(
            criteria.Count is >= 1 and <= MostCriteria,
            "screening.points-scheme.criterion-count",
            $"A scheme has from 1 to {MostCriteria} criteria.",
            "$.criteria"
        );
        HashSet<string> codes = [];
        HashSet<MeritKind> merits = [];
        foreach (var (index, criterion) in criteria.Index())
        {
            var path = $"$.criteria[{index}]";
            Require(
                Code.IsMatch(criterion.Code),
                "screening.points-scheme.code",
                "The code is up to 60 small letters, digits and hyphens.",
                $"{path}.code"
            );
            Require(
                codes.Add(criterion.Code),
                "screening.points-scheme.duplicate-code",
                "Every criterion has a code of its own.",
                $"{path}.code"
            );
            Require(
                criterion.PointsPerUnit is >= 1 and <= MostPoints,
                "screening.points-scheme.points",
                $"Points are from 1 to {MostPoints} hundredths.",
                $"{path}.pointsPerUnit"
            );
            Require(
                criterion.Cap is >= 1 and <= MostPoints,
                "screening.points-scheme.cap",
                $"The cap is from 1 to {MostPoints} hundredths.",
                $"{path}.cap"
            );
            Require(
                criterion.EvidenceTextKey is { Length: >= 1 and <= 100 },
                "screening.points-scheme.evidence",
                "Every criterion says what proves it.",
                $"{path}.evidenceTextKey"
            );
            Require(
                (criterion.Work is null) != (criterion.Merit is null),
                "screening.points-scheme.match",
                "A criterion matches either work or a merit.",
                path
            );
            Require(
                criterion.Unit == (criterion.Work is null ? PointsUnit.Item : PointsUnit.FullTimeMonth),
                "screening.points-scheme.unit",
                "Work counts in full-time months, merits in items.",
                $"{path}.unit"
            );
            CheckMatch(criterion, path);
        }

        return errors;

        void CheckMatch(PointsCriterion criterion, string path)
        {
            if (criterion.Work is { } work)
            {
                Require(
                    work.Kinds.Count > 0 && work.Kinds.All(Enum.IsDefined) && work.Kinds.Distinct().Count() == work.Kinds.Count,
                    "screening.points-scheme.work-kind",
                    "Name known kinds of work, each once.",
                    $"{path}.work.kinds"
                );
                Require(
                    work.Licence is null || (DoctorLicences.Contains(work.Licence.Value) && work.Kinds.All(kind => kind.IsDoctor())),
                    "screening.points-scheme.licence",
                    "Student licence and authorisation tell kinds of work as a doctor apart, no other work.",
                    $"{path}.work.licence"
                );
            }

            if (criterion.Merit is { } merit)
            {
                Require(Enum.IsDefined(merit), "screening.points-scheme.merit-kind", "This kind of merit is unknown.", $"{path}.merit");
                Require(
                    merits.Add(merit),
                    "screening.points-scheme.duplicate-merit",
                    "A kind of merit gives points by one criterion only.",
                    $"{path}.merit"
                );
            }
        }

        void Require(bool holds, string code, string detail, string path)
        {
            if (!holds)
            {
                errors.Add(Error.Invalid(code, detail, "R-SCR-3", path));
            }
        }
    }

    public static List<Error> Violations(PointsScheme scheme, bool geographicAllowed)
    {
        List<Error> errors = [];
        foreach (var (index, criterion) in scheme.Criteria.Index())
        {
            if (criterion.Merit == MeritKind.LocalAffiliation && !geographicAllowed)
            {
                errors.Add(
                    Error.Conflict(
                        "screening.points-scheme.geographic",
                        "Ties to the place may choose between equals; they are not a points item.",
                        "R-ANN-9",
                        $"$.criteria[{index}].merit"
                    )
                );
            }
        }

        Require(
            DoctorExperienceWeighsMost(scheme),
            "screening.points-scheme.doctor-experience",
            "Experience as a doctor must weigh most: by month and by cap."
        );
        Require(
            LengthWeighsMoreThanKind(scheme),
            "screening.points-scheme.length-over-kind",
            "Two months of one kind of work as a doctor must give more than one month of the other."
        );
        Require(
            OnCallGivesMore(scheme),
            "screening.points-scheme.on-call",
            "Work as a doctor must give more with on-call duty than without."
        );
        Require(
            AuthorisedGivesMore(scheme),
            "screening.points-scheme.authorisation",
            "Work as a doctor must give more after authorisation than on a student licence."
        );
        return errors;

        void Require(bool holds, string code, string detail)
        {
            if (!holds)
            {
                errors.Add(Error.Conflict(code, detail, "R-SCR-3", "$.criteria"));
            }
        }
    }

    /// <summary>A month as an authorised doctor of either kind is worth more than a month of any other work; no other criterion's cap reaches the greatest of a doctor's.</summary>
    private static bool DoctorExperienceWeighsMost(PointsScheme scheme)
    {
        var least = DoctorKinds.Min(kind => scheme.ValueOf(kind, LicenceState.Authorised, onCall: false).PerMonth);
        var otherMonth = Enum.GetValues<WorkKind>()
            .Where(kind => !kind.IsDoctor())
            .Max(kind =>
                Math.Max(scheme.ValueOf(kind, LicenceState.None, false).PerMonth, scheme.ValueOf(kind, LicenceState.None, true).PerMonth)
            );
        var caps = scheme.Criteria.ToLookup(
            criterion => criterion.Work?.Kinds.All(kind => kind.IsDoctor()) == true,
            criterion => criterion.Cap
        );
        return least > otherMonth && caps[true].DefaultIfEmpty().Max() > caps[false].DefaultIfEmpty().Max();
    }

    private static bool LengthWeighsMoreThanKind(PointsScheme scheme) =>
        DoctorLicences.All(licence =>
            new[] { false, true }.All(onCall =>
            {
                var values = DoctorKinds.Select(kind => scheme.ValueOf(kind, licence, onCall).PerMonth).ToArray();
                return values.Max() == 0 || 2 * values.Min() > values.Max();
            })
        );

    private static bool OnCallGivesMore(PointsScheme scheme) =>
        DoctorKinds.All(kind =>
            DoctorLicences.All(licence =>
            {
                var (with, without) = (scheme.ValueOf(kind, licence, true).PerMonth, scheme.ValueOf(kind, licence, false).PerMonth);
                return with > without || with + without == 0;
            })
        );

    private static bool AuthorisedGivesMore(PointsScheme scheme) =>
        DoctorKinds.All(kind =>
            new[] { false, true }.All(onCall =>
                scheme.ValueOf(kind, LicenceState.Authorised, onCall).PerMonth > scheme.ValueOf(kind, LicenceState.Student, onCall).PerMonth
            )
        );

    [GeneratedRegex(@"\A(?=.{1,60}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Code { get; }
}
