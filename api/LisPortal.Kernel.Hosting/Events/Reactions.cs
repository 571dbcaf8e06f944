using System.Reflection;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Events;

/// <summary>Every handler of other modules' events, found by scanning, and how one of them is run.</summary>
public sealed class Reactions(IEnumerable<Reactions.Entry> entries)
{
    private readonly ILookup<Type, Type> handlers = entries.ToLookup(entry => entry.Event, entry => entry.Handler);

    public IEnumerable<Type> To(Type eventType) => handlers[eventType];

    /// <summary>An event, and one handler of it.</summary>
    public sealed record Entry(Type Event, Type Handler);

    /// <summary>Runs one handler once: its effect and the inbox entry commit together or not at all.</summary>
    internal static async Task Run(
        IServiceScopeFactory scopes,
        Type handlerType,
        OutboxMessage message,
        INotification happened,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services
            .GetRequiredService<RequestContext>()
            .Begin(Caller.System, services.GetRequiredService<IRoundClock>().Now, handlerType.Name);
        var context = services.GetRequiredService<ModuleContexts>().Of(handlerType.Assembly, services);
        var handler = NameOf(handlerType);
        if (await context.Set<InboxEntry>().AnyAsync(entry => entry.EventId == message.Id && entry.Handler == handler, cancellationToken))
            return;

        using var turn = await context.BeginWrite(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Set<InboxEntry>().Add(new InboxEntry { EventId = message.Id, Handler = handler });
        var method = typeof(INotificationHandler<>).MakeGenericType(happened.GetType()).GetMethod("Handle")!;
        await (Task)
            method.Invoke(
                services.GetRequiredService(handlerType),
                BindingFlags.DoNotWrapExceptions,
                binder: null,
                [happened, cancellationToken],
                culture: null
            )!;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Stable name in inbox and parked events: module and type, e.g. <c>Offers.WhenRankingSigned</c>.</summary>
    public static string NameOf(Type handlerType) => $"{handlerType.Assembly.GetName().Name!.Split('.')[^1]}.{handlerType.Name}";
}
