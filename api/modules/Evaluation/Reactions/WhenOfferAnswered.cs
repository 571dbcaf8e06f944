using LisPortal.Contracts.Offers;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenOfferAnswered(EvaluationContext evaluation) : INotificationHandler<OfferAnswered>
{
    public async Task Handle(OfferAnswered answered, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Offer(answered.OfferId, answered.RoundId, answered.PersonId, cancellationToken);
        fact.Number = answered.Number;
        fact.EmployerId = answered.EmployerId;
        fact.Answer = answered.Answer;
    }
}
