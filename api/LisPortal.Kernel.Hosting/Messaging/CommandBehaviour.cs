using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Kernel.Hosting.Messaging;

/// <summary>
/// Runs a command's handler, last of the pipeline, as one transaction on its module's context in a scope of its own. When others got in the way
/// (<see cref="DatabaseFaults.IsContention"/>) the whole command runs again in a fresh scope, so that it decides on what is
/// stored now. A failure rolls everything back.
/// </summary>
internal sealed class CommandBehaviour<TRequest, TResponse>(
    IServiceScopeFactory scopes,
    RequestContext request,
    ScopeConnection connection,
    CommandRetry retry
) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, ICommand
    where TResponse : IOutcome<TResponse>
{
    public async Task<TResponse> Handle(TRequest command, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
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
