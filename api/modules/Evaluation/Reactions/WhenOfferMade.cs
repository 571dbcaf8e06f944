using LisPortal.Contracts.Offers;
using LisPortal.Evaluation.Data;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenOfferMade(EvaluationContext evaluation) : INotificationHandler<OfferMade>
{
    public async Task Handle(OfferMade made, CancellationToken cancellationToken)
    {
        var fact = await evaluation.Offer(made.OfferId, made.RoundId, made.PersonId, cancellationToken);
        fact.Number = made.Number;
        fact.EmployerId = made.EmployerId;
    }
}
