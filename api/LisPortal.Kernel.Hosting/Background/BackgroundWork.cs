using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Background;

/// <summary>
/// The lease holder's loop: due work, delivery of events, sealing of the audit. Woken by commits, else once a second.
/// </summary>
internal sealed class BackgroundWork(
    IServiceScopeFactory scopes,
    BackgroundLease lease,
    EventDelivery delivery,
    AuditSealing sealing,
    IEnumerable<BackgroundWork.DueEntry> dueWork,
    BackgroundSignal signal,
    IRoundClock clock,
    ClockKeeper clockKeeper,
    TimeProvider system,
    ILogger<BackgroundWork> log
) : BackgroundService, IBackgroundWork
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private DateTimeOffset lookedForDueWork = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.Wait(Look, stoppingToken);
                await clockKeeper.Refresh(stoppingToken);
                while (await RunOnce(everythingDue: false, stoppingToken) > 0) { }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault)
            {
                log.LogError(fault, "Background work failed; trying again");
            }
        }
        await lease.Release(CancellationToken.None);
    }

    public async Task RunUntilIdle(CancellationToken cancellationToken)
    {
        while (true)
        {
            while (await RunOnce(everythingDue: true, cancellationToken) > 0) { }
            if (lease.IsHeld || !await AnyWaiting(cancellationToken))
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken); // Another host holds the lease and is at work.
        }
    }

    /// <param name="everythingDue">Look for due work even if that was done a moment ago; a rush of commits need not.</param>
    private async Task<int> RunOnce(bool everythingDue, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (!await lease.Hold(cancellationToken))
                return 0;
            var due = everythingDue || system.GetUtcNow() - lookedForDueWork >= Look ? await RunDueWork(cancellationToken) : 0;
            return due + await delivery.DeliverBatch(cancellationToken) + await sealing.SealBatch(cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task<int> RunDueWork(CancellationToken cancellationToken)
    {
        var done = 0;
        lookedForDueWork = system.GetUtcNow();
        foreach (var type in dueWork.Select(entry => entry.Work))
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = clock.Now;
            scope.ServiceProvider.GetRequiredService<RequestContext>().Begin(Caller.System, now, type.Name);
            try
            {
                done += await ((IDueWork)scope.ServiceProvider.GetRequiredService(type)).Run(now, cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested && !DatabaseFaults.IsUnavailable(fault))
            {
                log.LogError(fault, "Due work {Work} failed; it is due again at the next look", type.Name);
            }
        }
        return done;
    }

    /// <summary>A kind of due work, made anew for each look.</summary>
    internal sealed record DueEntry(Type Work);

    private async Task<bool> AnyWaiting(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<KernelContext>()
            .Set<OutboxMessage>()
            .AnyAsync(message => message.DeliveredAt == null, cancellationToken);
    }
}
