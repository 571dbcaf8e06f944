using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenApplicationWithdrawn(EvaluationContext evaluation) : INotificationHandler<ApplicationWithdrawn>
{
    public async Task Handle(ApplicationWithdrawn withdrawn, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Application(
            withdrawn.ApplicationId,
            withdrawn.RoundId,
            withdrawn.EmployerId,
            withdrawn.PersonId,
            cancellationToken
        );
        fact.Withdrawn();
    }
}
