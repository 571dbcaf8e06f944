using LisPortal.Contracts.Organisations;
using LisPortal.Contracts.Screening;
using LisPortal.EducationPlan.Data;
using LisPortal.EducationPlan.Domain;
using LisPortal.Kernel.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Features;

internal static class PlanReading
{
    /// <summary>Plans the caller is a party to.</summary>
    public static IQueryable<Plan> VisibleTo(this EducationPlanContext plans, Caller caller)
    {
        var me = caller.Has(Role.Applicant) ? caller.UserId : null;
        return plans
            .Plans.AsNoTracking()
            .Where(plan =>
                caller.SeesAll
                || plan.PersonId == me
                || plan.Stages.Any(stage => stage.EmployerId != null && caller.OrganisationIds.Contains(stage.EmployerId.Value))
            );
    }

    public static async Task<IReadOnlyList<PlanResponse>> Describe(
        this IMediator mediator,
        IReadOnlyList<Plan> plans,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var organisations = plans.SelectMany(plan => plan.Stages).Select(stage => stage.EmployerId).OfType<Guid>();
        var employers = await mediator.Send(new AskOrganisationNames(organisations), cancellationToken);
        List<Guid> others = [.. plans.Select(plan => plan.PersonId).Where(person => person != caller.UserId).Distinct()];
        var names = others.Count == 0 ? new Dictionary<Guid, string>() : await mediator.Send(new AskPersonNames(others), cancellationToken);
        return
        [
            .. plans.Select(plan =>
            {
                var stages = plan.Stages.OrderBy(stage => stage.Order).Select(Describe).ToList();
                return new PlanResponse(
                    plan.Id,
                    plan.OfferId,
                    plan.RoundId,
                    plan.PersonId,
                    names.GetValueOrDefault(plan.PersonId),
                    plan.Kind,
                    plan.Specialty,
                    plan.Start,
                    stages[^1].End,
                    stages,
                    plan.Version
                );
            }),
        ];

        StageResponse Describe(PlanStage stage) =>
            new(
                stage.Id,
                stage.Kind,
                stage.Order,
                stage.EmployerId,
                stage.EmployerId is { } employer ? employers.GetValueOrDefault(employer) : null,
                stage.Start,
                stage.End,
                stage.Months,
                stage.Kind == StageKind.SpecialistTraining
            );
    }
}
