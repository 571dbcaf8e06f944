using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;

namespace LisPortal.EducationPlan.Domain;

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
