using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>A round's log from its beginning, page by page.</summary>
internal sealed class GetRoundLog : IEndpoint
{
    /// <summary>One thing that happened in the round; what it does not concern is null.</summary>
    /// <param name="Sequence">Place in the round, from 1 without gaps.</param>
    /// <param name="Kind">What happened.</param>
    /// <param name="At">When it happened, UTC; what follows from a deadline bears the deadline.</param>
    /// <param name="Number">Offer round.</param>
    /// <param name="OfferId">The offer it happened to.</param>
    /// <param name="GroupId">The position group it happened in.</param>
    /// <param name="PersonId">The applicant.</param>
    /// <param name="EmployerId">The employer.</param>
    /// <param name="Label">What the acceptance was marked as.</param>
    /// <param name="Seats">The group's seats, or those that became residual.</param>
    /// <param name="Reason">The rule that made LisPortal write it; null for what people did.</param>
    internal sealed record EntryItem(
        long Sequence,
        LogEntryKind Kind,
        DateTimeOffset At,
        int? Number,
        Guid? OfferId,
        Guid? GroupId,
        Guid? PersonId,
        Guid? EmployerId,
        SeatKind? Label,
        int? Seats,
        string? Reason
    );

    internal sealed record Query(Guid RoundId, PageRequest Page) : IQuery<Page<EntryItem>>;

    private sealed record Cursor(long Sequence);

    internal sealed class Handler(OffersContext offers, IMediator mediator) : IRequestHandler<Query, Result<Page<EntryItem>>>
    {
        public async Task<Result<Page<EntryItem>>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (await mediator.Send(new Contracts.Announcement.AskRound(query.RoundId), cancellationToken) is null)
                return Error.NotFound("round");
            var log = offers.Log.AsNoTracking().Where(entry => entry.RoundId == query.RoundId);
            int? total = query.Page.WithTotal ? await log.CountAsync(cancellationToken) : null;
            var after = query.Page.Cursor<Cursor>()?.Sequence ?? 0;
            var rows = await log.Where(entry => entry.Sequence > after)
                .OrderBy(entry => entry.Sequence)
                .Take(query.Page.Size + 1)
                .ProjectToType<EntryItem>()
                .ToListAsync(cancellationToken);
            return Paging.Of(rows, query.Page, entry => new Cursor(entry.Sequence), total);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/log",
                (Guid roundId, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, page), cancellationToken).ToOk()
            )
            .Named("getRoundLog", "Every offer, answer, expiry and marking of a round, in order")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<Page<EntryItem>>();
}
