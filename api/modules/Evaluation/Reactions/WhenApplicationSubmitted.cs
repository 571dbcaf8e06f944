using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenApplicationSubmitted(EvaluationContext evaluation) : INotificationHandler<ApplicationSubmitted>
{
    public async Task Handle(ApplicationSubmitted submitted, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Application(
            submitted.ApplicationId,
            submitted.RoundId,
            submitted.EmployerId,
            submitted.PersonId,
            cancellationToken
        );
        fact.Submitted();
    }
}
