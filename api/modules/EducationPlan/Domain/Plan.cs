using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Policies;

namespace LisPortal.EducationPlan.Domain;

/// <summary>What a part of the path is.</summary>
internal enum StageKind
{
    /// <summary>LIS1 in hospital.</summary>
    Hospital,

    /// <summary>LIS1 in a municipality.</summary>
    Municipality,

    /// <summary>The specialist training that a combined position leads to; an outline.</summary>
    SpecialistTraining,
}

/// <summary>R-EDU-1: a hired doctor's individual education plan, one by offer; a combined position's covers the whole path.</summary>
internal sealed class Plan : Aggregate
{
    private readonly List<PlanStage> stages = [];

    private Plan() { }

    public Guid OfferId { get; private init; }

    public Guid RoundId { get; private init; }

    public Guid PersonId { get; private init; }

    public PositionKind Kind { get; private init; }

    /// <summary>Null for ordinary positions.</summary>
    public Specialty? Specialty { get; private init; }

    public DateOnly Start { get; private init; }

    /// <summary>In order, without gaps or overlaps.</summary>
    public IReadOnlyList<PlanStage> Stages => stages;

    /// <summary>Twelve months in hospital, then six in a municipality (R-EDU-2), and for a combined position the rest of the whole path.</summary>
    public static Plan For(DoctorHired hired, PathMonths months)
    {
        var plan = new Plan
        {
            OfferId = hired.OfferId,
            RoundId = hired.RoundId,
            PersonId = hired.PersonId,
            Kind = hired.Kind,
            Specialty = hired.Specialty,
            Start = hired.StartDate,
        };
        plan.Add(StageKind.Hospital, hired.EmployerId, months.Hospital);
        plan.Add(StageKind.Municipality, hired.MunicipalityId, months.Municipality);
        if (hired.Kind == PositionKind.Combined)
            plan.Add(StageKind.SpecialistTraining, hired.LaterEmployerId, months.WholePath - months.Hospital - months.Municipality);
        return plan;
    }

    private void Add(StageKind kind, Guid? employerId, int months)
    {
        var start = stages.Count == 0 ? Start : stages[^1].End.AddDays(1);
        stages.Add(new PlanStage(kind, stages.Count + 1, employerId, start, start.AddMonths(months).AddDays(-1), months));
    }
}

/// <param name="Order">From 1.</param>
/// <param name="EmployerId">Null while the municipality is to be chosen later.</param>
/// <param name="End">Last day.</param>
/// <param name="Months">Of service, leave not counted.</param>
internal sealed record PlanStage(StageKind Kind, int Order, Guid? EmployerId, DateOnly Start, DateOnly End, int Months)
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
}

/// <summary>How long the parts of the path are for those who start on a day (R-EDU-1, R-EDU-2).</summary>
internal sealed record PathMonths(int Hospital, int Municipality, int WholePath)
{
    public static PathMonths On(DateOnly start, PolicyBook policies) =>
        new(
            Months(PolicyKeys.HospitalServiceMonths, start, policies),
            Months(PolicyKeys.MunicipalServiceMonths, start, policies),
            Months(PolicyKeys.WholePathMonths, start, policies)
        );

    private static int Months(PolicyKey<int> key, DateOnly day, PolicyBook policies) =>
        policies.Find(key, day)?.Value ?? throw new InvalidOperationException($"No policy {key} is in force on {day:yyyy-MM-dd}.");
}
