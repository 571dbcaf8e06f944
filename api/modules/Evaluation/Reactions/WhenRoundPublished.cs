using LisPortal.Contracts.Announcement;
using LisPortal.Evaluation.Data;
using LisPortal.Evaluation.Domain;
using MediatR;

namespace LisPortal.Evaluation.Reactions;

/// <summary>Keeps each employer's advertised seats as they were when the round was published.</summary>
internal sealed class WhenRoundPublished(EvaluationContext evaluation, IMediator mediator) : INotificationHandler<RoundPublished>
{
    public async Task Handle(RoundPublished published, CancellationToken cancellationToken)
    {
        if (await evaluation.Rounds.FindAsync([published.RoundId], cancellationToken) is { } known)
            (known.Advertisements, known.Seats) = (published.Advertisements, published.Seats);
        else
            evaluation.Rounds.Add(
                new RoundFact
                {
                    RoundId = published.RoundId,
                    Advertisements = published.Advertisements,
                    Seats = published.Seats,
                }
            );
        var advertisements = await mediator.Send(new AskAdvertisementsOfRound(published.RoundId), cancellationToken);
        foreach (var employer in advertisements.GroupBy(advertisement => advertisement.EmployerId))
        {
            var fact = await evaluation.SeatsOf(published.RoundId, employer.Key, cancellationToken);
            fact.Advertised = employer.Sum(advertisement => advertisement.Groups.Sum(group => group.Seats));
        }
    }
}
