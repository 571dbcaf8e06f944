using LisPortal.EducationPlan.Data;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Features;

/// <summary>One education plan the caller is a party to.</summary>
internal sealed class GetPlan : IEndpoint
{
    internal sealed record Query(Guid PlanId) : IQuery<PlanResponse>;

    internal sealed class Handler(EducationPlanContext plans, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<PlanResponse>>
    {
        public async Task<Result<PlanResponse>> Handle(Query query, CancellationToken cancellationToken) =>
            await plans.VisibleTo(request.Caller).FirstOrDefaultAsync(plan => plan.Id == query.PlanId, cancellationToken) is { } plan
                ? (await mediator.Describe([plan], request.Caller, cancellationToken))[0]
                : Error.NotFound("education-plan");
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/education-plans/{planId:guid}",
                (Guid planId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(planId), cancellationToken).ToOk()
            )
            .Named("getEducationPlan", "An education plan with its stages")
            .WithAccess(EducationPlanAccess.Parties.ForMachines(EducationPlanAccess.ReadScope), RowRule.OwnOrOrganisation)
            .Answers<PlanResponse>();
}
