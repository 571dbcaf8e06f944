using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Events;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations.Features;

/// <summary>An administrator has mended the cause, and the delivery is tried again.</summary>
internal sealed class RetryParkedEvent : IEndpoint
{
    internal sealed record Retry(Guid ParkedEventId) : IRequest<Result<Done>>;

    /// <param name="Failure">Null when the delivery worked.</param>
    internal sealed record StoreAttempt(Guid ParkedEventId, string? Failure) : ICommand<Done>;

    /// <summary>Not itself a command: the reaction has its own transaction, on its own module's context.</summary>
    internal sealed class Handler(KernelContext kernel, EventDelivery delivery, IMediator mediator) : IRequestHandler<Retry, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Retry retry, CancellationToken cancellationToken)
        {
            var parked = await kernel
                .Set<ParkedEvent>()
                .AsNoTracking()
                .FirstOrDefaultAsync(row => row.Id == retry.ParkedEventId, cancellationToken);
            if (parked is null)
                return Error.NotFound("parked-event");
            if (parked.ResolvedAt is not null)
                return Done.Instance; // Pressed twice: it has worked.
            var failure = await Failure(parked, cancellationToken);
            var stored = await mediator.Send(new StoreAttempt(parked.Id, failure), cancellationToken);
            if (!stored.IsSuccess)
                return stored;
            return failure is null ? Done.Instance : Error.Conflict("parked-events.failed-again", $"The reaction failed again. {failure}");
        }

        private async Task<string?> Failure(ParkedEvent parked, CancellationToken cancellationToken)
        {
            try
            {
                await delivery.Redeliver(parked, cancellationToken);
                return null;
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested && !DatabaseFaults.IsUnavailable(fault))
            {
                return EventDelivery.Describe(fault);
            }
        }
    }

    internal sealed class StoreAttemptHandler(KernelContext kernel, TimeProvider system) : IRequestHandler<StoreAttempt, Result<Done>>
    {
        public async Task<Result<Done>> Handle(StoreAttempt command, CancellationToken cancellationToken)
        {
            var parked = await kernel.Set<ParkedEvent>().SingleAsync(row => row.Id == command.ParkedEventId, cancellationToken);
            parked.Attempts++;
            if (command.Failure is null)
                parked.ResolvedAt ??= system.GetUtcNow();
            else
                parked.Error = command.Failure;
            kernel.Audit("parkedEvent", parked.Id, command.Failure is null ? "delivered" : "failed again");
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/parked-events/{parkedEventId:guid}/retry",
                (Guid parkedEventId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Retry(parkedEventId), cancellationToken).ToNoContent()
            )
            .Named("retryParkedEvent", "Deliver a parked event again")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .AnswersNothing();
}
