using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Offers.Data;
using MediatR;

namespace LisPortal.Offers.Reactions;

/// <summary>
/// The dates that offers carry follow their round's calendar. What they are now is asked, so that events may come late, twice or in
/// another order.
/// </summary>
internal sealed class WhenRoundPostponed(OffersContext offers, IMediator mediator) : INotificationHandler<RoundPostponed>
{
    public async Task Handle(RoundPostponed happened, CancellationToken cancellationToken)
    {
        // A release on its way either has the new dates or is found here.
        await offers.TakeTurn(happened.RoundId, cancellationToken);
        if (await mediator.Send(new AskRound(happened.RoundId), cancellationToken) is { } round)
            await offers.FollowCalendar(round, cancellationToken);
    }
}
