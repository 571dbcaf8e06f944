using FsCheck;
using FsCheck.Fluent;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Tests.Domain;

internal sealed class PointsAgainstBruteForceTests
{
    /// <summary>A leap day lies inside, at 2020-02-29.</summary>
    private static readonly DateOnly Window = new(2019, 12, 1);

    private static readonly Gen<int> Day = Gen.Frequency((3, Gen.Choose(0, 160)), (1, Gen.Elements(0, 60, 90, 91, 150, 151)));

    private static readonly Gen<WorkPeriod> Work =
        from start in Day
        from length in Gen.Frequency((5, Gen.Choose(0, 120)), (1, Gen.Constant(-1)))
        from percentage in Gen.Frequency(
            (2, Gen.Elements(20m, 37.5m, 50m, 60m, 80m, 100m)),
            (1, Gen.Choose(100, 10_000).Select(part => part / 100m))
        )
        from kind in Gen.Elements(Enum.GetValues<WorkKind>())
        from onCall in Gen.Elements(true, false)
        select new WorkPeriod(
            Guid.Empty,
            "",
            kind,
            Window.AddDays(start),
            length < 0 ? null : Window.AddDays(start + length),
            percentage,
            onCall
        );

    private static readonly Gen<DateOnly?> Licence = Gen.Frequency(
        (4, Day.Select(day => (DateOnly?)Window.AddDays(day))),
        (1, Gen.Constant((DateOnly?)null)),
        (2, Gen.Constant((DateOnly?)Window.AddDays(-9)))
    );

    private static readonly Gen<Cv> Cvs =
        from count in Gen.Choose(0, 6)
        from work in Work.ArrayOf(count)
        from authorised in Licence
        from student in Licence
        from courses in Gen.Choose(1, 3).ArrayOf(2)
        select Sample.Cv() with
        {
            AuthorisedOn = authorised,
            StudentLicenceFrom = student,
            WorkPeriods = [.. work.Select((period, index) => period with { Id = Sample.Id(index + 1) })],
            Merits = [.. courses.Select((quantity, index) => Sample.Course(index + 100, quantity))],
        };

    private static readonly Gen<(Cv Cv, DateOnly Reference)> Cases =
        from cv in Cvs
        from reference in Day
        select (cv, Window.AddDays(reference + 20));

    [Test]
    public void Of_R_SCR_5_AnyCv_EqualsTheDayByDayCount() =>
        Check(
            (cv, reference) =>
            {
                var points = PointsCalculation.Of(cv, Sample.Scheme, reference);
                var daily = DayByDay.Of(cv, Sample.Criteria, reference);
                var counted = points
                    .Lines.Where(line => line is { Reason: PointsReason.Counted, Percentage: not null })
                    .GroupBy(line => (line.EntryId!.Value, line.Criterion!))
                    .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Units));
                var cut = points
                    .Lines.Where(line => line.Reason == PointsReason.Overlap)
                    .GroupBy(line => line.EntryId!.Value)
                    .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Units));
                return points.Total == daily.Total && Same(counted, daily.Counted) && Same(cut, daily.Cut);
            }
        );

    [Test]
    public void Of_R_SCR_4_AnyCv_LinesSumToTheTotal_AndTheirUnitsAreDaysTimesPercentage() =>
        Check(
            (cv, reference) =>
            {
                var points = PointsCalculation.Of(cv, Sample.Scheme, reference);
                return points.Lines.Sum(line => line.Points) == points.Total
                    && points
                        .Lines.Where(line => line.Reason is PointsReason.Counted or PointsReason.Overlap && line.Percentage is not null)
                        .All(line => line.Units == (line.To!.Value.DayNumber - line.From!.Value.DayNumber + 1) * line.Percentage!.Value);
            }
        );

    [Test]
    public void Of_R_SCR_4_EveryEntry_IsExplained() =>
        Check(
            (cv, reference) =>
            {
                var explained = PointsCalculation.Of(cv, Sample.Scheme, reference).Lines.Select(line => line.EntryId).ToHashSet();
                return cv.WorkPeriods.All(period => explained.Contains(period.Id)) && cv.Merits.All(merit => explained.Contains(merit.Id));
            }
        );

    [Test]
    public void Of_R_SCR_5_NoDay_CountsMoreThanFullTime() =>
        Check(
            (cv, reference) =>
            {
                var lines = PointsCalculation
                    .Of(cv, Sample.Scheme, reference)
                    .Lines.Where(line => line is { Reason: PointsReason.Counted, Percentage: not null })
                    .DistinctBy(line => (line.EntryId, line.From))
                    .ToArray();
                return Enumerable
                    .Range(0, 400)
                    .Select(Window.AddDays)
                    .All(day => lines.Where(line => line.From <= day && day <= line.To).Sum(line => line.Percentage) <= 100);
            }
        );

    [Test]
    public void Of_OtherIds_GiveTheSamePoints() =>
        Check(
            (cv, reference) =>
            {
                var renamed = cv with
                {
                    WorkPeriods = [.. cv.WorkPeriods.Select(period => period with { Id = Sample.Id(1000 - period.Id.ToByteArray()[0]) })],
                };
                return PointsCalculation
                    .Of(cv, Sample.Scheme, reference)
                    .Lines.Select(line => line with { EntryId = null })
                    .SequenceEqual(
                        PointsCalculation.Of(renamed, Sample.Scheme, reference).Lines.Select(line => line with { EntryId = null })
                    );
            }
        );

    /// <summary>Caps never punish: without overlap, more work never gives fewer points.</summary>
    [Test]
    public void Of_OneJobMoreOnFreeDays_NeverGivesFewerPoints() =>
        Check(
            (cv, reference) =>
            {
                var fewer = cv with { WorkPeriods = [.. cv.WorkPeriods.Where(period => period.To is not null)] };
                var after = new WorkPeriod(
                    Sample.Id(77),
                    "",
                    WorkKind.DoctorInPrimaryCare,
                    Window.AddDays(300),
                    Window.AddDays(330),
                    80,
                    false
                );
                var more = fewer with { WorkPeriods = [.. fewer.WorkPeriods, after] };
                var end = reference.AddDays(400);
                return PointsCalculation.Of(more, Sample.Scheme, end).Total >= PointsCalculation.Of(fewer, Sample.Scheme, end).Total;
            }
        );

    private static void Check(Func<Cv, DateOnly, bool> property) =>
        Prop.ForAll(Cases.ToArbitrary(), sample => property(sample.Cv, sample.Reference))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static bool Same<TKey>(Dictionary<TKey, decimal> left, Dictionary<TKey, decimal> right)
        where TKey : notnull =>
        left.Count == right.Count && left.All(entry => right.TryGetValue(entry.Key, out var value) && value == entry.Value);
}
