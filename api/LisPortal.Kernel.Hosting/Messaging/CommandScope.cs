using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>One attempt at a command: the transaction and what is stored with it.</summary>
internal sealed class CommandScope(IServiceProvider services, ModuleContexts contexts)
{
    public async Task<TResponse> Run<TRequest, TResponse>(TRequest command, CancellationToken cancellationToken)
        where TRequest : IRequest<TResponse>, ICommand
        where TResponse : IOutcome<TResponse>
    {
        var context = contexts.Of(typeof(TRequest).Assembly, services);
        try
        {
            return await Run<TRequest, TResponse>(context, command, cancellationToken);
        }
        catch (Exception fault) when (UniqueViolation.KeyIn(fault) is { } key && !context.Model.IsRaced(key))
        {
            throw new UnexpectedDuplicateException(key, fault);
        }
    }

    private async Task<TResponse> Run<TRequest, TResponse>(ModuleContext context, TRequest command, CancellationToken cancellationToken)
        where TRequest : IRequest<TResponse>, ICommand
        where TResponse : IOutcome<TResponse>
    {
        using var turn = await context.BeginWrite(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        if (command is ICreateCommand creating && await Idempotency.Answer<TResponse>(context, creating, cancellationToken) is { } known)
            return known;
        var response = await services.GetRequiredService<IRequestHandler<TRequest, TResponse>>().Handle(command, cancellationToken);
        if (!response.IsSuccess)
            return response;
        if (command is ICreateCommand created)
        {
            await context.SaveChangesAsync(cancellationToken);
            Idempotency.Remember(context, created, response, services.GetRequiredService<TimeProvider>());
        }
        await context.SaveChangesAsync(cancellationToken);
        if (!context.ChangeTracker.Entries<AuditRow>().Any())
            throw new InvalidOperationException($"{typeof(TRequest).FullName} changed something without an audit row.");
        await transaction.CommitAsync(cancellationToken);
        services.GetRequiredService<Events.BackgroundSignal>().Raise();
        return response;
    }
}
