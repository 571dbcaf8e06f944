using LisPortal.Contracts.Allocation;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenSeatsNotAdvertised(EvaluationContext evaluation) : INotificationHandler<SeatsNotAdvertised>
{
    public async Task Handle(SeatsNotAdvertised told, CancellationToken cancellationToken)
    {
        var fact = await evaluation.SeatsOf(told.RoundId, told.EmployerId, cancellationToken);
        fact.NotAdvertised = told.Seats.Total;
    }
}
