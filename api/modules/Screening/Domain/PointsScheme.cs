using LisPortal.Kernel;
using LisPortal.Kernel.Policies;

namespace LisPortal.Screening.Domain;

/// <summary>
/// R-SCR-3: the published criteria and weights that turn a CV into points.
/// A full-time month is 30 days at 100 %, that is 300,000 days of a hundredth of a percent, so that a day weighs the same in every month.
/// </summary>
internal sealed class PointsScheme
{
    public const int HundredthDaysPerMonth = 300_000;

    private const int Licences = 3;

    private static readonly int WorkKinds = Enum.GetValues<WorkKind>().Length;

    private readonly WorkValue[] workValues;

    private PointsScheme(IReadOnlyList<PointsCriterion> criteria)
    {
        Criteria = criteria;
        workValues = new WorkValue[WorkKinds * Licences * 2];
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            foreach (var licence in Enum.GetValues<LicenceState>())
            {
                workValues[Slot(kind, licence, false)] = Valued(kind, licence, false);
                workValues[Slot(kind, licence, true)] = Valued(kind, licence, true);
            }
        }
    }

    public IReadOnlyList<PointsCriterion> Criteria { get; }

    /// <summary>The scheme, or every rule it breaks by the policies of <paramref name="day"/>.</summary>
    public static Result<PointsScheme> Create(IReadOnlyList<PointsCriterion> criteria, PolicyBook policies, DateOnly day)
    {
        if (PointsSchemeRules.Malformed(criteria) is { Count: > 0 } malformed)
        {
            return malformed;
        }

        var geographic = policies.InForce(ScreeningPolicies.GeographicPointsAllowed, day);
        if (!geographic.IsSuccess)
        {
            return Result<PointsScheme>.Fail(geographic.Errors);
        }

        var scheme = new PointsScheme(criteria);
        var violations = PointsSchemeRules.Violations(scheme, geographic.Value.Value);
        return violations.Count > 0 ? violations : scheme;
    }

    /// <summary>A scheme read back from storage: it was judged when it was set, and is not judged again by later rules.</summary>
    public static PointsScheme Restore(IReadOnlyList<PointsCriterion> criteria) => new(criteria);

    /// <summary>What a full-time month of such work is worth before caps, and by which criteria.</summary>
    public WorkValue ValueOf(WorkKind kind, LicenceState licence, bool onCall) => workValues[Slot(kind, licence, onCall)];

    public bool Counts(MeritKind kind) => Criteria.Any(criterion => criterion.Merit == kind);

    private static int Slot(WorkKind kind, LicenceState licence, bool onCall) =>
        ((((int)kind * Licences) + (int)licence) * 2) + (onCall ? 1 : 0);

    private WorkValue Valued(WorkKind kind, LicenceState licence, bool onCall)
    {
        int[] matching =
        [
            .. Criteria
                .Index()
                .Where(criterion => criterion.Item.Work?.Matches(kind, licence, onCall) == true)
                .Select(criterion => criterion.Index),
        ];
        return new WorkValue(matching.Sum(index => Criteria[index].PointsPerUnit), matching);
    }
}
