using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Background;

/// <summary>Lets organisations see the events whose moment has come.</summary>
internal sealed class ShowHeldEvents(KernelContext kernel, EventFeed feed, IRoundMoments moments) : IDueWork
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
            if (await moments.HasReached(moment.RoundId, moment.From, now, cancellationToken))
                shown += await feed.ShowHeld(moment.RoundId, moment.From, cancellationToken);
        }
        return shown;
    }
}
