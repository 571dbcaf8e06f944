using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.EducationPlan.Domain;
using LisPortal.Testing;

namespace LisPortal.EducationPlan.Tests.Domain;

internal sealed class PlanTests
{
    private static readonly Guid Trust = Guid.NewGuid();
    private static readonly Guid Municipality = Guid.NewGuid();

    [Test]
    public void For_R_EDU_2_Ordinary_IsTwelveMonthsHospitalThenSixMunicipality()
    {
        var plan = For(PositionKind.Ordinary, new DateOnly(2019, 3, 1));

        plan.Stages.Select(stage => (stage.Kind, stage.EmployerId, stage.Start, stage.End))
            .ShouldBe([
                (StageKind.Hospital, Trust, new DateOnly(2019, 3, 1), new DateOnly(2020, 2, 29)),
                (StageKind.Municipality, Municipality, new DateOnly(2020, 3, 1), new DateOnly(2020, 8, 31)),
            ]);
    }

    [Test]
    public void For_R_EDU_1_Combined_OutlinesSixAndAHalfYears()
    {
        var plan = For(PositionKind.Combined, new DateOnly(2019, 9, 1));

        plan.Stages.Count.ShouldBe(3);
        plan.Stages[2].Kind.ShouldBe(StageKind.SpecialistTraining);
        plan.Stages[2].EmployerId.ShouldBe(Municipality);
        plan.Stages[2].End.ShouldBe(new DateOnly(2026, 2, 28));
        plan.Stages.Sum(stage => stage.Months).ShouldBe(78);
    }

    [Test]
    public void For_AnyStart_StagesFollowWithoutGap([Values(2018, 2019, 2020, 2023, 2024)] int year, [Values(3, 9)] int month)
    {
        var stages = For(PositionKind.Combined, new DateOnly(year, month, 1)).Stages;

        foreach (var (earlier, later) in stages.Zip(stages.Skip(1)))
            later.Start.ShouldBe(earlier.End.AddDays(1));
        stages.Select(stage => stage.Order).ShouldBe([1, 2, 3]);
    }

    private static Plan For(PositionKind kind, DateOnly start) =>
        Plan.For(
            new DoctorHired(
                Guid.NewGuid(),
                Guid.NewGuid(),
                Guid.NewGuid(),
                Guid.NewGuid(),
                kind,
                kind == PositionKind.Combined ? Specialty.All[0] : null,
                Trust,
                Municipality,
                kind == PositionKind.Combined ? Municipality : null,
                start
            ),
            PathMonths.On(start, ShippedPolicies.Book)
        );
}
