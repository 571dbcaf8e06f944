using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Events;
using MediatR;

namespace LisPortal.Announcement.Features;

/// <summary>Says for the feeds of events whether a round has come to what they wait for.</summary>
internal sealed class RoundMoments(IMediator mediator) : IRoundMoments
{
    public async Task<bool> HasReached(Guid roundId, Moment moment, DateTimeOffset now, CancellationToken cancellationToken) =>
        await mediator.Send(new Contracts.Announcement.AskRound(roundId), cancellationToken) is { } round && round.HasReached(moment, now);
}
