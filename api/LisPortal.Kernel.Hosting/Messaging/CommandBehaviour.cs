using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>
/// Runs a command as one transaction on its module's context, in a scope of its own. When others got in the way
/// (<see cref="DatabaseFaults.IsContention"/>) the whole command runs again in a fresh scope, so that it decides on what is
/// stored now. A failure rolls everything back.
/// </summary>
internal sealed class CommandBehaviour<TRequest, TResponse>(
    IServiceScopeFactory scopes,
    RequestContext request,
    CommandScope scope,
    ScopeConnection connection,
    CommandRetry retry
) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, ICommand
    where TResponse : IOutcome<TResponse>
{
    public async Task<TResponse> Handle(TRequest command, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (scope.IsOpen)
            return await next();
        if (connection.InTransaction)
            throw new InvalidOperationException(
                $"{typeof(TRequest).FullName} was sent from inside a transaction. Effects cross by events."
            );
        return await retry.Pipeline.ExecuteAsync(
            async token =>
            {
                await using var attempt = scopes.CreateAsyncScope();
                attempt.ServiceProvider.GetRequiredService<RequestContext>().BeginLike(request);
                return await attempt.ServiceProvider.GetRequiredService<CommandScope>().Run<TRequest, TResponse>(command, token);
            },
            cancellationToken
        );
    }
}

/// <summary>One attempt at a command: the transaction and what is stored with it.</summary>
internal sealed class CommandScope(IServiceProvider services, ModuleContexts contexts, SqliteGate gate, IMediator mediator)
{
    public bool IsOpen { get; private set; }

    public async Task<TResponse> Run<TRequest, TResponse>(TRequest command, CancellationToken cancellationToken)
        where TRequest : IRequest<TResponse>, ICommand
        where TResponse : IOutcome<TResponse>
    {
        IsOpen = true;
        var context = contexts.Of(typeof(TRequest).Assembly, services);
        using var turn = await gate.Enter(context, cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        if (command is ICreateCommand creating && await Idempotency.Answer<TResponse>(context, creating, cancellationToken) is { } known)
            return known;
        var response = await mediator.Send(command, cancellationToken);
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

/// <summary>How often, and how patiently, a command is run again after contention.</summary>
internal sealed class CommandRetry(ILogger<CommandRetry> log)
{
    public ResiliencePipeline Pipeline { get; } =
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<Exception>(DatabaseFaults.IsContention),
                    MaxRetryAttempts = 6,
                    Delay = TimeSpan.FromMilliseconds(15),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    OnRetry = attempt =>
                    {
                        log.LogDebug(
                            "Contention, attempt {Attempt}: {Fault}",
                            attempt.AttemptNumber,
                            attempt.Outcome.Exception?.GetType().Name
                        );
                        return default;
                    },
                }
            )
            .Build();
}
