using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Tests.Domain;

/// <summary>The rules as the handbook tells them, one day at a time: what the sweep is compared with.</summary>
internal sealed class DayByDay
{
    public Dictionary<(Guid Entry, string Criterion), decimal> Counted { get; } = [];

    public Dictionary<Guid, decimal> Cut { get; } = [];

    public int Total { get; private set; }

    public static DayByDay Of(Cv cv, IReadOnlyList<PointsCriterion> criteria, DateOnly reference)
    {
        var result = new DayByDay();
        if (cv.WorkPeriods.Count > 0)
        {
            for (var day = cv.WorkPeriods.Min(period => period.From); day <= reference; day = day.AddDays(1))
            {
                result.CountDay(cv, criteria, day, reference);
            }
        }

        foreach (var criterion in criteria)
        {
            var percentDays = result.Counted.Where(entry => entry.Key.Criterion == criterion.Code).Sum(entry => entry.Value);
            var exact = criterion.Work is null
                ? cv.Merits.Where(merit => merit.Kind == criterion.Merit).Sum(merit => merit.Quantity) * (decimal)criterion.PointsPerUnit
                : percentDays * criterion.PointsPerUnit / 3000m;
            result.Total += Math.Min(criterion.Cap, (int)Math.Round(exact, MidpointRounding.AwayFromZero));
        }

        return result;
    }

    private static PointsCriterion[] Matching(IReadOnlyList<PointsCriterion> criteria, Cv cv, WorkPeriod period, DateOnly day)
    {
        var licence =
            cv.AuthorisedOn <= day ? LicenceState.Authorised
            : cv.StudentLicenceFrom <= day ? LicenceState.Student
            : LicenceState.None;
        var doctor = period.Kind is WorkKind.DoctorInPrimaryCare or WorkKind.DoctorInSpecialistCare;
        return
        [
            .. criteria.Where(criterion =>
                criterion.Work is { } work
                && work.Kinds.Contains(period.Kind)
                && !(doctor && licence == LicenceState.None)
                && (work.Licence is null || work.Licence == licence)
                && (work.OnCall is null || work.OnCall == period.OnCall)
            ),
        ];
    }

    private void CountDay(Cv cv, IReadOnlyList<PointsCriterion> criteria, DateOnly day, DateOnly reference)
    {
        var jobs = cv
            .WorkPeriods.Index()
            .Where(job => job.Item.From <= day && (job.Item.To is null || day <= job.Item.To))
            .Select(job => (job.Index, Period: job.Item, Criteria: Matching(criteria, cv, job.Item, day)))
            .Where(job => job.Criteria.Length > 0)
            .OrderByDescending(job => job.Criteria.Sum(criterion => criterion.PointsPerUnit))
            .ThenBy(job => job.Period.From)
            .ThenBy(job => job.Period.To is { } to && to < reference ? to : reference)
            .ThenBy(job => job.Period.Kind)
            .ThenByDescending(job => job.Period.OnCall)
            .ThenByDescending(job => job.Period.Percentage)
            .ThenBy(job => job.Index);
        var left = 100m;
        foreach (var (_, period, matching) in jobs)
        {
            var counted = Math.Min(left, period.Percentage);
            left -= counted;
            foreach (var criterion in matching)
            {
                Add(Counted, (period.Id, criterion.Code), counted);
            }

            Add(Cut, period.Id, period.Percentage - counted);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, decimal> sums, TKey key, decimal percent)
        where TKey : notnull
    {
        if (percent > 0)
        {
            sums[key] = sums.GetValueOrDefault(key) + percent;
        }
    }
}
