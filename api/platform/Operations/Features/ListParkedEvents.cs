using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using Mapster;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations.Features;

/// <summary>Deliveries that kept failing, the oldest first.</summary>
internal sealed class ListParkedEvents : IEndpoint
{
    /// <summary>A delivery that kept failing.</summary>
    /// <param name="Id">Of the parked delivery.</param>
    /// <param name="EventId">The event that could not be delivered.</param>
    /// <param name="EventName">Stable, with version: <c>offers.doctor-hired.v1</c>.</param>
    /// <param name="Handler">Module and reaction that failed, e.g. <c>Offers.WhenRankingSigned</c>.</param>
    /// <param name="Error">Type and message of the last failure.</param>
    /// <param name="Attempts">How often it was tried.</param>
    /// <param name="ParkedAt">System time, UTC.</param>
    /// <param name="ResolvedAt">System time of the retry that worked; null while it waits.</param>
    internal sealed record Response(
        Guid Id,
        Guid EventId,
        string EventName,
        string Handler,
        string Error,
        int Attempts,
        DateTimeOffset ParkedAt,
        DateTimeOffset? ResolvedAt
    );

    /// <param name="Resolved">Those already resolved instead of those that wait.</param>
    internal sealed record Query(bool Resolved, PageRequest Page) : IQuery<Page<Response>>;

    private sealed record Cursor(DateTimeOffset ParkedAt, Guid Id);

    internal sealed class Handler(KernelContext kernel) : IRequestHandler<Query, Result<Page<Response>>>
    {
        public async Task<Result<Page<Response>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = kernel.Set<ParkedEvent>().AsNoTracking().Where(row => row.ResolvedAt != null == query.Resolved);
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(row =>
                    row.ParkedAt >= after.ParkedAt && (row.ParkedAt > after.ParkedAt || row.Id.CompareTo(after.Id) > 0)
                );
            var rows = await found
                .OrderBy(row => row.ParkedAt)
                .ThenBy(row => row.Id)
                .Take(query.Page.Size + 1)
                .ProjectToType<Response>()
                .ToListAsync(cancellationToken);
            return Paging.Of(rows, query.Page, row => new Cursor(row.ParkedAt, row.Id), total);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/parked-events",
                ([FromQuery] bool? resolved, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(resolved ?? false, page), cancellationToken).ToOk()
            )
            .Named("listParkedEvents", "Deliveries that kept failing")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<Page<Response>>();
}
