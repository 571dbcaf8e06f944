using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Data;
using LisPortal.Evaluation.Domain;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenApplicationSubmitted(EvaluationContext evaluation) : INotificationHandler<ApplicationSubmitted>
{
    public async Task Handle(ApplicationSubmitted submitted, CancellationToken cancellationToken)
    {
        if (await evaluation.Applications.FindAsync([submitted.ApplicationId], cancellationToken) is { } known)
        {
            known.Withdrawn = false;
            return;
        }
        evaluation.Applications.Add(
            new ApplicationFact
            {
                ApplicationId = submitted.ApplicationId,
                RoundId = submitted.RoundId,
                EmployerId = submitted.EmployerId,
                PersonId = submitted.PersonId,
            }
        );
    }
}
