using LisPortal.EducationPlan.Data;
using LisPortal.EducationPlan.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Features;

/// <summary>Education plans the caller is a party to, latest start first.</summary>
internal sealed class ListPlans : IEndpoint
{
    /// <param name="RoundId">Only plans of doctors hired in this round.</param>
    internal sealed record Query(Guid? RoundId, PageRequest Page) : IQuery<Page<PlanResponse>>;

    private sealed record Cursor(DateOnly Start, Guid Id);

    internal sealed class Handler(EducationPlanContext plans, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Page<PlanResponse>>>
    {
        public async Task<Result<Page<PlanResponse>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = plans.VisibleTo(request.Caller).Where(plan => query.RoundId == null || plan.RoundId == query.RoundId);
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(plan => plan.Start <= after.Start && (plan.Start < after.Start || plan.Id.CompareTo(after.Id) > 0));
            var rows = await found
                .OrderByDescending(plan => plan.Start)
                .ThenBy(plan => plan.Id)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var described = await mediator.Describe([.. rows.Take(query.Page.Size)], request.Caller, cancellationToken);
            var byId = described.ToDictionary(plan => plan.Id);
            return Paging.Of<Plan, PlanResponse>(rows, query.Page, plan => new Cursor(plan.Start, plan.Id), plan => byId[plan.Id], total);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/education-plans",
                (Guid? roundId, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, page), cancellationToken).ToOk()
            )
            .Named("listEducationPlans", "My education plan, or plans with stages at my organisations")
            .WithAccess(EducationPlanAccess.Parties.ForMachines(EducationPlanAccess.ReadScope), RowRule.OwnOrOrganisation)
            .Answers<Page<PlanResponse>>();
}
