using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Allocation.Features;

/// <summary>A round whose seats may still be distributed: through the minute ads must be ready.</summary>
internal static class OpenRound
{
    public static async Task<Result<Done>> MustBeOpen(
        this IMediator mediator,
        Guid roundId,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        await mediator.Send(new AskRound(roundId), cancellationToken) is not { } round ? Error.NotFound("round")
        : round.AdsReadyAt.HasPassed(now) ? QuotaErrors.Frozen(round.AdsReadyAt)
        : Done.Instance;
}
