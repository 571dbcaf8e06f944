using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Background;

/// <summary>
/// Lets organisations see the events whose moment has come. The owner of the calendar is asked each time, so that a date that has been
/// moved counts from the instant it was moved.
/// </summary>
internal sealed class ShowHeldEvents(KernelContext kernel, EventFeed feed, IMediator mediator) : IDueWork
{
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var awaited = await kernel.Set<HeldEvent>().Select(row => new { row.RoundId, row.From }).Distinct().ToListAsync(cancellationToken);
        // What takes an event back may have happened in time and have no number yet.
        if (awaited.Count == 0 || !await feed.Number(cancellationToken))
            return 0;
        var shown = 0;
        foreach (var moment in awaited)
        {
            if (await mediator.Send(new GetRound(moment.RoundId), cancellationToken) is { } round && round.HasReached(moment.From, now))
                shown += await feed.ShowHeld(moment.RoundId, moment.From, cancellationToken);
        }
        return shown;
    }
}
