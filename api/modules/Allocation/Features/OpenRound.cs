using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Allocation.Features;

/// <summary>How long seats may be distributed, and reported as not advertised.</summary>
internal static class OpenRound
{
    /// <summary>Through the minute ads must be ready; what has been cut above is brought into order until publication.</summary>
    /// <param name="isOverdrawn">Of what is to be distributed more of a kind is given out than there is.</param>
    public static bool IsOpen(this RoundSummary round, DateTimeOffset now, bool isOverdrawn) =>
        !round.AdsReadyAt.HasPassed(now) || (isOverdrawn && now < round.PublishedAt);

    public static async Task<Result<Done>> MustBeOpen(
        this IMediator mediator,
        Guid roundId,
        DateTimeOffset now,
        bool isOverdrawn,
        CancellationToken cancellationToken
    ) =>
        await mediator.Send(new AskRound(roundId), cancellationToken) is not { } round ? Error.NotFound("round")
        : !round.IsOpen(now, isOverdrawn) ? QuotaErrors.Frozen(round.AdsReadyAt)
        : Done.Instance;

    /// <summary>R-ALL-12: until the positions begin, since what was not advertised is known for certain only with the publication.</summary>
    public static bool IsOpenForReports(this RoundSummary round, DateOnly today) => today < round.StartDate;
}
