using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;
using Polly;
using Polly.Retry;

namespace LisPortal.Kernel.Hosting.Events;

/// <summary>
/// Has committed events numbered and calls each handler separately, at least once. A handler that keeps failing is parked and
/// stops nobody else. Only the lease holder runs this.
/// </summary>
public sealed class EventDelivery(IServiceScopeFactory scopes, Reactions reactions, TimeProvider system, ILogger<EventDelivery> log)
{
    private const int BatchSize = 200;

    private readonly ResiliencePipeline retry = new ResiliencePipelineBuilder()
        .AddRetry(
            new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<Exception>(fault => fault is not OperationCanceledException),
                MaxRetryAttempts = MaxAttempts - 1,
                Delay = TimeSpan.FromMilliseconds(50),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            }
        )
        .Build();

    private const int MaxAttempts = 4;

    /// <summary>In place of a handler's name, while this program does not know the event: a newer host wrote it.</summary>
    private const string UnknownEvent = "(unknown event)";

    /// <returns>How many events were numbered or delivered; 0 when nothing waits.</returns>
    public async Task<int> DeliverBatch(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        await scope.ServiceProvider.GetRequiredService<EventFeed>().Number(cancellationToken);

        var waiting = await kernel
            .Set<OutboxMessage>()
            .Where(message => message.DeliveredAt == null && message.Position != null)
            .OrderBy(message => message.Position)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (waiting.Count == 0)
            return 0;
        foreach (var message in waiting)
            await Deliver(message, cancellationToken);

        var delivered = waiting.Select(message => message.Id).ToList();
        var now = system.GetUtcNow();
        using var turn = await kernel.BeginWrite(cancellationToken);
        await kernel
            .Set<OutboxMessage>()
            .Where(message => delivered.Contains(message.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.DeliveredAt, now), cancellationToken);
        return waiting.Count;
    }

    /// <summary>Calls one parked handler again, for an administrator; throws what the handler throws.</summary>
    public async Task Redeliver(ParkedEvent parked, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        var message = await kernel.Set<OutboxMessage>().AsNoTracking().SingleAsync(row => row.Id == parked.EventId, cancellationToken);
        var happened = EventJson.Read(message) ?? throw new InvalidOperationException($"No event is called {message.Name} any more.");
        var handlers = reactions
            .To(happened.GetType())
            .Where(type => parked.Handler == UnknownEvent || Reactions.NameOf(type) == parked.Handler)
            .ToList();
        if (handlers.Count == 0 && parked.Handler != UnknownEvent)
            throw new InvalidOperationException($"No handler is called {parked.Handler} any more.");
        foreach (var handler in handlers)
            await Reactions.Run(scopes, handler, message, happened, cancellationToken);
    }

    private async Task Deliver(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (EventJson.Read(message) is not { } happened)
        {
            await Park(message, UnknownEvent, new InvalidOperationException($"No event is called {message.Name}."), cancellationToken);
            return;
        }
        foreach (var handler in reactions.To(happened.GetType()))
        {
            try
            {
                await retry.ExecuteAsync(async token => await Reactions.Run(scopes, handler, message, happened, token), cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested && !DatabaseFaults.IsUnavailable(fault))
            {
                await Park(message, Reactions.NameOf(handler), fault, cancellationToken);
            }
        }
    }

    private async Task Park(OutboxMessage message, string handler, Exception fault, CancellationToken cancellationToken)
    {
        log.LogError(fault, "Parked {Event} {EventId} for {Handler}", message.Name, message.Id, handler);
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        if (await kernel.Set<ParkedEvent>().AnyAsync(row => row.EventId == message.Id && row.Handler == handler, cancellationToken))
            return;
        kernel
            .Set<ParkedEvent>()
            .Add(
                new ParkedEvent
                {
                    EventId = message.Id,
                    EventName = message.Name,
                    Handler = handler,
                    Error = Describe(fault),
                    Attempts = MaxAttempts,
                    ParkedAt = system.GetUtcNow(),
                }
            );
        using var turn = await kernel.BeginWrite(cancellationToken);
        await kernel.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Type and message, as parked events keep them.</summary>
    public static string Describe(Exception fault)
    {
        var error = $"{fault.GetBaseException().GetType().Name}: {fault.GetBaseException().Message}";
        return error[..Math.Min(error.Length, 1000)];
    }
}
