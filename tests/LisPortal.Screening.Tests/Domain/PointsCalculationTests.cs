using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Tests.Domain;

internal sealed class PointsCalculationTests
{
    [Test]
    public void Of_EmptyCv_IsNothing()
    {
        var points = PointsCalculation.Of(Sample.Cv(), Sample.Scheme, Sample.Reference);
        points.Total.ShouldBe(0);
        points.Lines.ShouldBeEmpty();
    }

    [Test]
    public void Of_R_SCR_4_OneJob_IsExplainedByEntryPeriodAndRule()
    {
        var points = Of(Sample.Work(1, "2020-01-01", "2020-01-30", 50));
        points.Lines.ShouldBe([
            new(PointsReason.Counted, "R-SCR-3", "doctor", Sample.Id(1), new(2020, 1, 1), new(2020, 1, 30), 50, 1500, 35),
            new(PointsReason.Counted, "R-SCR-3", "authorised", Sample.Id(1), new(2020, 1, 1), new(2020, 1, 30), 50, 1500, 16),
        ]);
        points.Total.ShouldBe(51);
    }

    [Test]
    public void Of_OneDay_CountsOneDay_AndTheLeapDayIsOne()
    {
        Of(Sample.Work(1, "2020-02-29", "2020-02-29")).Lines[0].Units.ShouldBe(100);
        Of(Sample.Work(1, "2020-02-01", "2020-02-29")).Lines[0].Units.ShouldBe(2900);
        Of(Sample.Work(1, "2020-02-28", "2020-03-01")).Lines[0].Units.ShouldBe(300);
        Of(Sample.Work(1, "2021-02-28", "2021-03-01")).Lines[0].Units.ShouldBe(200);
    }

    [Test]
    public void Of_WorkThatGoesOn_IsCountedUpToAndIncludingTheReferenceDate()
    {
        foreach (var to in new[] { null, "2021-03-01", "2021-03-02", "2030-01-01" })
        {
            var line = Of(Sample.Work(1, "2021-02-28", to)).Lines[0];
            (line.To, line.Units).ShouldBe((Sample.Reference, 200));
        }
    }

    [Test]
    public void Of_WorkAfterTheReferenceDate_IsNotCounted_AndSaid()
    {
        var line = Of(Sample.Work(1, "2021-03-02", null)).Lines.ShouldHaveSingleItem();
        (line.Reason, line.Rule, line.EntryId, line.Points).ShouldBe((PointsReason.AfterReferenceDate, "R-SCR-1", Sample.Id(1), 0));
    }

    [Test]
    public void Of_R_SCR_3_PeriodCrossingAuthorisation_IsSplit_OnTheDayItself()
    {
        var cv = Sample.Cv([Sample.Work(1, "2018-12-01", "2019-01-30")], authorised: "2019-01-01", student: "2018-12-11");
        var lines = PointsCalculation.Of(cv, Sample.Scheme, Sample.Reference).Lines;
        lines
            .Select(line => (line.Reason, line.Criterion, line.From, line.To))
            .ShouldBe([
                (PointsReason.Counted, "doctor", new DateOnly(2018, 12, 11), new DateOnly(2018, 12, 31)),
                (PointsReason.Counted, "doctor", new DateOnly(2019, 1, 1), new DateOnly(2019, 1, 30)),
                (PointsReason.Counted, "authorised", new DateOnly(2019, 1, 1), new DateOnly(2019, 1, 30)),
                (PointsReason.WithoutLicence, null, new DateOnly(2018, 12, 1), new DateOnly(2018, 12, 10)),
            ]);
    }

    [Test]
    public void Of_R_SCR_3_OtherHealthWork_NeedsNoLicence_AndIsNotSplit()
    {
        var cv = Sample.Cv([Sample.Work(1, "2018-01-01", "2019-12-31", kind: WorkKind.OtherHealthWork)], student: "2018-06-01");
        PointsCalculation.Of(cv, Sample.Scheme, Sample.Reference).Lines[0].Units.ShouldBe(73_000);
    }

    [Test]
    public void Of_R_SCR_3_OnCallAndAuthorisation_GiveMore()
    {
        var plain = Sample.Work(1, "2020-01-01", "2020-03-30");
        var student = PointsCalculation
            .Of(Sample.Cv([plain], authorised: null, student: "2019-01-01"), Sample.Scheme, Sample.Reference)
            .Total;
        student.ShouldBe(210);
        Of(plain).Total.ShouldBe(210 + 93);
        Of(plain with { OnCall = true }).Total.ShouldBe(210 + 93 + 51);
        Of(plain with { OnCall = true, Kind = WorkKind.DoctorInSpecialistCare }).Total.ShouldBe(210 + 93 + 51 + 39);
    }

    [Test]
    public void Of_R_SCR_5_Overlap_CutsTheLowestScoringFirst()
    {
        var lines = Of(
            Sample.Work(1, "2020-01-01", "2020-01-31", 60, WorkKind.OtherHealthWork),
            Sample.Work(2, "2020-01-11", "2020-01-20", 80, WorkKind.DoctorInSpecialistCare, onCall: true),
            Sample.Work(3, "2020-01-11", "2020-01-20", 15)
        ).Lines;
        lines
            .Where(line => line.Reason == PointsReason.Overlap)
            .ShouldBe([new(PointsReason.Overlap, "R-SCR-5", null, Sample.Id(1), new(2020, 1, 11), new(2020, 1, 20), 55, 550, 0)]);
        lines
            .Where(line => line.Criterion == "health-work")
            .Select(line => (line.From!.Value.Day, line.To!.Value.Day, line.Percentage))
            .ShouldBe([(1, 10, 60), (11, 20, 5), (21, 31, 60)]);
    }

    [Test]
    public void Of_R_SCR_5_Overlap_MovesOnToTheNextLowest()
    {
        var cut = Of(
            Sample.Work(1, "2020-01-01", "2020-01-31", 100, WorkKind.DoctorInSpecialistCare, onCall: true),
            Sample.Work(2, "2020-01-01", "2020-01-31", 50),
            Sample.Work(3, "2020-01-01", "2020-01-31", 30, WorkKind.OtherHealthWork)
        )
            .Lines.Where(line => line.Reason == PointsReason.Overlap);
        cut.Select(line => (line.EntryId, line.Percentage)).ShouldBe([(Sample.Id(2), 50), (Sample.Id(3), 30)]);
    }

    [Test]
    public void Of_R_SCR_5_EqualValue_CutsWhatBeganLast_WhateverTheIdsAndTheOrderOfTheCv()
    {
        foreach (var (early, late) in new[] { (1, 2), (2, 1) })
        {
            var first = Sample.Work(early, "2020-01-01", "2020-02-10", 70);
            var second = Sample.Work(late, "2020-01-15", "2020-03-10", 70);
            foreach (var work in new[] { new[] { first, second }, [second, first] })
            {
                Of(work)
                    .Lines.Where(line => line.Reason == PointsReason.Overlap)
                    .ShouldHaveSingleItem()
                    .ShouldBe(
                        new(PointsReason.Overlap, "R-SCR-5", null, Sample.Id(late), new(2020, 1, 15), new(2020, 2, 10), 40, 27 * 40, 0)
                    );
            }
        }
    }

    [Test]
    public void Of_R_SCR_5_JobEndingTheDayAnotherBegins_OverlapsOnThatDayOnly()
    {
        var cut = Of(Sample.Work(1, "2020-01-01", "2020-01-31"), Sample.Work(2, "2020-01-31", "2020-02-20"))
            .Lines.Where(line => line.Reason == PointsReason.Overlap)
            .ShouldHaveSingleItem();
        (cut.EntryId, cut.From, cut.To).ShouldBe((Sample.Id(2), new DateOnly(2020, 1, 31), new DateOnly(2020, 1, 31)));
        Of(Sample.Work(1, "2020-01-01", "2020-01-31"), Sample.Work(2, "2020-02-01", "2020-02-20"))
            .Lines.ShouldNotContain(line => line.Reason == PointsReason.Overlap);
    }

    [Test]
    public void Of_R_SCR_5_WorkWithoutPoints_CutsNothing() =>
        Of(Sample.Work(1, "2020-01-01", "2020-01-30", 100, WorkKind.Other), Sample.Work(2, "2020-01-01", "2020-01-30"))
            .Lines.Select(line => (line.Reason, line.EntryId))
            .ShouldBe([
                (PointsReason.Counted, Sample.Id(2)),
                (PointsReason.Counted, Sample.Id(2)),
                (PointsReason.NoCriterion, Sample.Id(1)),
            ]);

    [Test]
    public void Of_R_SCR_3_Cap_HasALineOfItsOwn()
    {
        var points = PointsCalculation.Of(Sample.Cv(merits: [Sample.Course(1, 2), Sample.Course(2, 1)]), Sample.Scheme, Sample.Reference);
        points
            .Lines.Select(line => (line.Reason, line.EntryId, line.Points))
            .ShouldBe([
                (PointsReason.Counted, Sample.Id(1), 50),
                (PointsReason.Counted, Sample.Id(2), 25),
                (PointsReason.AboveCap, null, -15),
            ]);
        points.Total.ShouldBe(60);
        PointsCalculation.Of(Sample.Cv(merits: [Sample.Course(1, 2)]), Sample.Scheme, Sample.Reference).Lines.ShouldHaveSingleItem();
    }

    [Test]
    public void Of_Rounding_IsOncePerCriterion_HalfUp_AndSharedByItsLines()
    {
        // 15 days at 10 % of 70 hundredths a month: 3.5 each. Rounded one by one they would be 8; together they are 7.
        var points = Of(Sample.Work(1, "2020-01-01", "2020-01-15", 10), Sample.Work(2, "2020-02-01", "2020-02-15", 10));
        points.Lines.Where(line => line.Criterion == "doctor").Select(line => line.Points).ShouldBe([4, 3]);
    }

    [Test]
    public void Of_MeritWithoutCriterion_IsSaid()
    {
        var merit = new Merit(Sample.Id(9), MeritKind.LocalAffiliation, "Vokste opp i Vardø", 1, 2010);
        var line = PointsCalculation.Of(Sample.Cv(merits: [merit]), Sample.Scheme, Sample.Reference).Lines.ShouldHaveSingleItem();
        (line.Reason, line.EntryId, line.Points).ShouldBe((PointsReason.NoCriterion, Sample.Id(9), 0));
    }

    private static PointsStatement Of(params WorkPeriod[] work) => PointsCalculation.Of(Sample.Cv(work), Sample.Scheme, Sample.Reference);

    /// <summary>366 days at 37.5 % are 13,725 percent-days, 4.575 full-time months.</summary>
    [Test]
    public void Of_R_SCR_3_PartTimeWithDecimals_IsExact()
    {
        var line = Of(Sample.Work(1, "2020-01-01", "2020-12-31", percentage: 37.5m)).Lines[0];

        (line.Percentage, line.Units).ShouldBe((37.5m, 13_725m));
        var perMonth = Sample.Scheme.Criteria.Single(criterion => criterion.Code == line.Criterion).PointsPerUnit;
        line.Points.ShouldBe((int)Math.Round(4.575m * perMonth, MidpointRounding.AwayFromZero));
    }
}
