using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Reactions;

/// <summary>
/// Keeps the employer's seat budgets as allocated (R-ALL-12). The event tells that they have changed; how many there are now is asked
/// of Allocation, so that events may come late, twice or in another order.
/// </summary>
internal sealed class WhenSeatsAllocated(AnnouncementContext announcement, IMediator mediator) : INotificationHandler<SeatsAllocated>
{
    public async Task Handle(SeatsAllocated happened, CancellationToken cancellationToken)
    {
        var now = (await mediator.Send(new AskAllocations(happened.RoundId), cancellationToken)).FirstOrDefault(row =>
            row.EmployerId == happened.EmployerId
        );
        var budgets = await announcement
            .Budgets.AsNoTracking()
            .Where(row => row.RoundId == happened.RoundId && row.EmployerId == happened.EmployerId)
            .Select(row => row.Kind)
            .ToListAsync(cancellationToken);
        foreach (var kind in SeatKind.All)
        {
            var given = now is null ? 0 : Math.Max(0, now.Seats[kind] - now.NotAdvertised[kind]);
            var advertisable = now?.Advertisable[kind] ?? 0;
            if (!budgets.Contains(kind))
            {
                announcement.Budgets.Add(
                    new SeatBudget
                    {
                        RoundId = happened.RoundId,
                        EmployerId = happened.EmployerId,
                        Kind = kind,
                        Given = given,
                        Allocated = advertisable,
                    }
                );
                continue;
            }
            // Not what is claimed: a claim made at the same moment must not be overwritten.
            await announcement
                .Budgets.Where(row => row.RoundId == happened.RoundId && row.EmployerId == happened.EmployerId && row.Kind == kind)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.Given, given).SetProperty(row => row.Allocated, advertisable),
                    cancellationToken
                );
        }
    }
}
