using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Time;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Background;

/// <summary>Keeps the round clock of a movable host in step with the offset in the database. Elsewhere it does nothing.</summary>
public sealed class ClockKeeper(IServiceScopeFactory scopes, RoundClock clock, ClockOptions options)
{
    public async Task Refresh(CancellationToken cancellationToken)
    {
        if (!options.Movable)
            return;
        var seen = clock.Moves;
        await using var scope = scopes.CreateAsyncScope();
        var stored = await scope
            .ServiceProvider.GetRequiredService<KernelContext>()
            .Set<ClockOffset>()
            .AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == ClockOffset.OnlyId, cancellationToken);
        clock.FollowUnlessMoved(stored?.Milliseconds ?? 0, seen);
    }
}
