using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>Rebuilds a round from its log and compares it with what the pages read (ADR 5).</summary>
internal sealed class VerifyRoundLog : IEndpoint
{
    /// <param name="Entries">How many entries were folded.</param>
    /// <param name="Matches">Whether the log and the tables say the same.</param>
    /// <param name="Differences">The first 100; empty when the log and the tables say the same.</param>
    internal sealed record Response(long Entries, bool Matches, IReadOnlyList<LogDifference> Differences);

    internal sealed record Query(Guid RoundId) : IQuery<Response>;

    internal sealed class Handler(OffersContext offers, IMediator mediator) : IRequestHandler<Query, Result<Response>>
    {
        private const int Attempts = 5;
        private const int ShownDifferences = 100;

        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var id = query.RoundId;
            if (await mediator.Send(new Contracts.Announcement.AskRound(id), cancellationToken) is null)
                return Error.NotFound("round");
            for (var attempt = 1; ; attempt++)
            {
                var log = await offers
                    .Log.AsNoTracking()
                    .Where(row => row.RoundId == id)
                    .OrderBy(row => row.Sequence)
                    .ToListAsync(cancellationToken);
                var differences = LogComparison.Of(
                    RoundState.Fold(log),
                    await offers.OfferRounds.AsNoTracking().Where(row => row.RoundId == id).ToListAsync(cancellationToken),
                    await offers.Offers.AsNoTracking().Where(row => row.RoundId == id).ToListAsync(cancellationToken),
                    await offers.Acceptances.AsNoTracking().Where(row => row.RoundId == id).ToListAsync(cancellationToken),
                    await offers.Groups.AsNoTracking().Where(row => row.RoundId == id).ToListAsync(cancellationToken)
                );
                // An answer that was committed between the reads is no difference: look again.
                var grown = await offers.Log.AnyAsync(row => row.RoundId == id && row.Sequence > log.Count, cancellationToken);
                if (differences.Count == 0 || !grown || attempt == Attempts)
                    return new Response(log.Count, differences.Count == 0, [.. differences.Take(ShownDifferences)]);
            }
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/log/verification",
                (Guid roundId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId), cancellationToken).ToOk()
            )
            .Named("verifyRoundLog", "Rebuild a round from its log and compare")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<Response>();
}
