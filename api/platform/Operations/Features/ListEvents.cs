using System.Text.Json;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Operations.Features;

/// <summary>
/// The feed for machines that poll. A machine sees what its organisation's people may see, in the order in which they could; an
/// administrator everything, in the order of commits. The place in the feed is the id of the last event seen, not a number, so that gaps
/// tell nothing of others.
/// </summary>
internal sealed class ListEvents : IEndpoint
{
    private static readonly RowRule Named = new(
        "named-organisation",
        "Machines: events that name their organisation, from when its people may see what they tell of. Administrators: all."
    );
    private static readonly Error UnknownEvent = Error.Invalid(
        "events.unknown-after",
        "after is not the id of an event of this feed.",
        path: "$.after"
    );

    /// <param name="After">Id of the last event seen; left out for the beginning.</param>
    /// <param name="Limit">1–500, ordinarily 100.</param>
    internal sealed record Query(Guid? After, int Limit) : IQuery<Response>;

    /// <param name="Items">Oldest first.</param>
    /// <param name="After">Send as <c>after</c> next time, also when there was nothing new; null while nothing has ever happened.</param>
    /// <param name="More">Ask again at once: there is more.</param>
    internal sealed record Response(IReadOnlyList<Item> Items, Guid? After, bool More);

    /// <param name="Id">Deliveries may repeat; an id never means two different events.</param>
    /// <param name="Name">Stable, with version: <c>offers.doctor-hired.v1</c>.</param>
    /// <param name="OccurredAt">Round clock, UTC; long before the event is shown when people had to wait for it.</param>
    /// <param name="Data">Ids and plain values, never personal data.</param>
    internal sealed record Item(Guid Id, string Name, DateTimeOffset OccurredAt, JsonElement Data);

    internal sealed class Handler(KernelContext kernel, RequestContext request) : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var last = 0L;
            if (query.After is { } after)
            {
                if (await PositionOf(after, cancellationToken) is not { } position)
                    return UnknownEvent;
                last = position;
            }
            var places = await Visible()
                .Where(place => place > last)
                .OrderBy(place => place)
                .Take(query.Limit + 1)
                .ToListAsync(cancellationToken);
            var shown = places.Take(query.Limit).ToList();
            var messages = await kernel
                .Set<OutboxMessage>()
                .AsNoTracking()
                .Where(message =>
                    (message.Position != null && shown.Contains(message.Position.Value))
                    || (message.ShownPosition != null && shown.Contains(message.ShownPosition.Value))
                )
                .ToListAsync(cancellationToken);
            var items = messages
                .OrderBy(message => PlaceOf(message.Position, message.ShownPosition))
                .Select(message => new Item(message.Id, message.Name, message.OccurredAt, JsonElement.Parse(message.Payload)))
                .ToList();
            return new Response(items, items.LastOrDefault()?.Id ?? query.After, places.Count > query.Limit);
        }

        private long? PlaceOf(long? position, long? shownPosition) => request.Caller.SeesAll ? position : shownPosition ?? position;

        private IQueryable<long> Visible()
        {
            var organisations = request.Caller.ActingOrganisations();
            return request.Caller.SeesAll
                ? kernel.Set<OutboxMessage>().Where(message => message.Position != null).Select(message => message.Position!.Value)
                : kernel
                    .Set<FeedEntry>()
                    .Where(entry => organisations.Contains(entry.OrganisationId))
                    .Select(entry => entry.Position)
                    .Distinct();
        }

        /// <summary>Null also for an event that the caller may not know of.</summary>
        private async Task<long?> PositionOf(Guid eventId, CancellationToken cancellationToken)
        {
            var message = await kernel
                .Set<OutboxMessage>()
                .Where(message => message.Id == eventId)
                .Select(message => new { message.Position, message.ShownPosition })
                .FirstOrDefaultAsync(cancellationToken);
            return
                PlaceOf(message?.Position, message?.ShownPosition) is { } known
                && await Visible().AnyAsync(place => place == known, cancellationToken)
                ? known
                : null;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/events",
                ([FromQuery] Guid? after, [FromQuery] int? limit, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(after, Math.Clamp(limit ?? 100, 1, PageRequest.MaxLimit)), cancellationToken).ToOk()
            )
            .Named("listEvents", "What happened after the last event seen")
            .WithAccess(AccessPolicy.Administrator.ForMachines(OperationsAccess.EventsScope), Named)
            .Answers<Response>();
}
