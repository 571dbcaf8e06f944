using LisPortal.Contracts.Offers;
using LisPortal.Evaluation.Data;
using LisPortal.Evaluation.Domain;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

internal sealed class WhenOfferRoundReleased(EvaluationContext evaluation) : INotificationHandler<OfferRoundReleased>
{
    public async Task Handle(OfferRoundReleased released, CancellationToken cancellationToken)
    {
        if (await evaluation.OfferRounds.FindAsync([released.RoundId, released.Number], cancellationToken) is { } known)
            known.Offers = released.Offers;
        else
            evaluation.OfferRounds.Add(
                new OfferRoundFact
                {
                    RoundId = released.RoundId,
                    Number = released.Number,
                    Offers = released.Offers,
                }
            );
    }
}
