using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Contracts.Screening;
using LisPortal.EducationPlan.Data;
using LisPortal.EducationPlan.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Features;

/// <summary>A doctor's path, as one of its parties sees it. Dates are Europe/Oslo.</summary>
/// <param name="PersonName">For employers; null for the doctor.</param>
/// <param name="Kind">Of the position the doctor was hired in.</param>
/// <param name="Specialty">What a combined position leads to; null for ordinary ones.</param>
/// <param name="End">Last day of the last stage.</param>
/// <param name="Stages">In the order they are served.</param>
internal sealed record PlanResponse(
    Guid Id,
    Guid OfferId,
    Guid RoundId,
    Guid PersonId,
    string? PersonName,
    PositionKind Kind,
    Specialty? Specialty,
    DateOnly Start,
    DateOnly End,
    IReadOnlyList<StageResponse> Stages,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordKey.Of<PlanResponse>(Id);
}

/// <summary>One part of the path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Order">From 1.</param>
/// <param name="EmployerId">Null while the municipality is to be chosen later.</param>
/// <param name="EmployerName">Null while the municipality is to be chosen later.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Months">Of service, leave not counted.</param>
/// <param name="Outline">Only an outline: its content is planned when LIS1 is under way.</param>
internal sealed record StageResponse(
    Guid Id,
    StageKind Kind,
    int Order,
    Guid? EmployerId,
    string? EmployerName,
    DateOnly Start,
    DateOnly End,
    int Months,
    bool Outline
);

internal static class PlanReading
{
    /// <summary>The doctor, the employers of the plan's stages and those above them, and the Directorate.</summary>
    public static AccessPolicy Parties { get; } =
        AccessPolicy.Of(
            "plan-parties",
            Role.Directorate,
            Role.RegionalAuthority,
            Role.Trust,
            Role.Municipality,
            Role.ChiefMunicipalDoctor,
            Role.Applicant
        );

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
        List<Guid> organisations = [.. plans.SelectMany(plan => plan.Stages).Select(stage => stage.EmployerId).OfType<Guid>().Distinct()];
        var employers = (await mediator.Send(new GetOrganisations(organisations), cancellationToken)).ToDictionary(
            found => found.Id,
            found => found.Name
        );
        List<Guid> others = [.. plans.Select(plan => plan.PersonId).Where(person => person != caller.UserId).Distinct()];
        var names = others.Count == 0 ? new Dictionary<Guid, string>() : await mediator.Send(new GetPersonNames(others), cancellationToken);
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
