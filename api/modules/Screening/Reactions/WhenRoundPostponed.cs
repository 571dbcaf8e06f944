using LisPortal.Contracts.Announcement;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Reactions;

/// <summary>
/// R-SCR-2: the deadline that applications carry, to be found and listed by, follows their round's. What it is now is asked, so that
/// events may come late, twice or in another order.
/// </summary>
internal sealed class WhenRoundPostponed(ScreeningContext screening, IMediator mediator) : INotificationHandler<RoundPostponed>
{
    public async Task Handle(RoundPostponed happened, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new AskRound(happened.RoundId), cancellationToken) is not { } round)
        {
            return;
        }

        // Only this column: a change of the application made at the same moment must not be overwritten.
        await screening
            .Applications.Where(row => row.RoundId == round.Id && row.Deadline != round.ApplicationDeadline)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Deadline, round.ApplicationDeadline), cancellationToken);
    }
}
