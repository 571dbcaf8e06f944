using LisPortal.Contracts.EducationPlan;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenPlanCreated(EvaluationContext evaluation) : INotificationHandler<PlanCreated>
{
    public async Task Handle(PlanCreated created, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Offer(created.OfferId, created.RoundId, created.PersonId, cancellationToken);
        fact.PlanId = created.PlanId;
    }
}
