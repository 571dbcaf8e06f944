using LisPortal.Contracts.Offers;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenApplicantMarked(EvaluationContext evaluation) : INotificationHandler<ApplicantMarked>
{
    public async Task Handle(ApplicantMarked marked, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Offer(marked.OfferId, marked.RoundId, marked.PersonId, cancellationToken);
        fact.MarkedBySystem = marked.BySystem;
    }
}
