using LisPortal.Contracts.Offers;
using LisPortal.Evaluation.Data;
using LisPortal.Evaluation.Domain;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenResidualPositionsOpened(EvaluationContext evaluation) : INotificationHandler<ResidualPositionsOpened>
{
    public async Task Handle(ResidualPositionsOpened opened, CancellationToken cancellationToken)
    {
        if (await evaluation.Residuals.FindAsync([opened.RoundId, opened.GroupId], cancellationToken) is { } known)
            known.Seats = opened.Seats;
        else
            evaluation.Residuals.Add(
                new ResidualFact
                {
                    RoundId = opened.RoundId,
                    GroupId = opened.GroupId,
                    EmployerId = opened.EmployerId,
                    Seats = opened.Seats,
                }
            );
    }
}
