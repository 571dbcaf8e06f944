using LisPortal.Contracts.Screening;
using LisPortal.Evaluation.Data;
using LisPortal.Evaluation.Domain;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenApplicationWithdrawn(EvaluationContext evaluation) : INotificationHandler<ApplicationWithdrawn>
{
    public async Task Handle(ApplicationWithdrawn withdrawn, CancellationToken cancellationToken)
    {
        if (await evaluation.Applications.FindAsync([withdrawn.ApplicationId], cancellationToken) is { } known)
        {
            known.Withdrawn = true;
            return;
        }
        evaluation.Applications.Add(
            new ApplicationFact
            {
                ApplicationId = withdrawn.ApplicationId,
                RoundId = withdrawn.RoundId,
                EmployerId = withdrawn.EmployerId,
                PersonId = withdrawn.PersonId,
                Withdrawn = true,
            }
        );
    }
}
