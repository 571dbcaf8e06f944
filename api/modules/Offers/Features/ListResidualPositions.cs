using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>R-OFF-8: seats still free after a round's last marking deadline, for everybody to see; newest round first.</summary>
internal sealed class ListResidualPositions : IEndpoint
{
    /// <summary>Free seats of one position group.</summary>
    /// <param name="Kind">Combined only when the later employer has confirmed; else ordinary.</param>
    /// <param name="Specialty">Of a combined position; null for an ordinary one.</param>
    /// <param name="Place">Where a combined position's doctor works later; null for an ordinary one.</param>
    /// <param name="AwaitsLaterEmployer">Was advertised as combined, and the later employer has not confirmed that it still is.</param>
    /// <param name="Seats">How many are free.</param>
    /// <param name="OpenedAt">UTC; when they became residual.</param>
    internal sealed record ResidualPosition(
        Guid GroupId,
        Guid RoundId,
        string RoundCode,
        DateOnly StartDate,
        Guid AdvertisementId,
        string AdvertisementTitle,
        string GroupName,
        PositionKind Kind,
        Specialty? Specialty,
        string? Place,
        bool AwaitsLaterEmployer,
        Guid EmployerId,
        string EmployerName,
        Guid? LaterEmployerId,
        int Seats,
        DateTimeOffset OpenedAt
    );

    /// <param name="RoundId">Only of this round.</param>
    internal sealed record Query(Guid? RoundId, PageRequest Page) : IQuery<Page<ResidualPosition>>;

    private sealed record Cursor(Deadline OpenedAt, string Title, Guid Id);

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Page<ResidualPosition>>>
    {
        public async Task<Result<Page<ResidualPosition>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var free = offers
                .Groups.AsNoTracking()
                .Where(group =>
                    group.LastMarkingDeadline < Deadline.EarliestOpenAt(request.Now)
                    && group.Held < group.Seats
                    && (query.RoundId == null || group.RoundId == query.RoundId)
                );
            int? total = query.Page.WithTotal ? await free.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                free = free.Where(group =>
                    group.LastMarkingDeadline <= after.OpenedAt
                    && (
                        group.LastMarkingDeadline < after.OpenedAt
                        || group.AdvertisementTitle.CompareTo(after.Title) > 0
                        || (group.AdvertisementTitle == after.Title && group.Id.CompareTo(after.Id) > 0)
                    )
                );
            var rows = await free.OrderByDescending(group => group.LastMarkingDeadline)
                .ThenBy(group => group.AdvertisementTitle)
                .ThenBy(group => group.Id)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var rounds = (await mediator.Send(new AskRounds(), cancellationToken)).ToDictionary(round => round.Id);
            var names = await mediator.Send(new AskOrganisationNames(rows.Select(group => group.EmployerId)), cancellationToken);
            return Paging.Of(
                rows,
                query.Page,
                group => new Cursor(group.LastMarkingDeadline, group.AdvertisementTitle, group.Id),
                group => Describe(group, rounds[group.RoundId], names.GetValueOrDefault(group.EmployerId, "")),
                total
            );
        }

        private ResidualPosition Describe(PositionGroup group, RoundSummary round, string employer)
        {
            var combined = group.ResidualKind == PositionKind.Combined;
            return new(
                group.Id,
                group.RoundId,
                round.Code,
                round.StartDate,
                group.AdvertisementId,
                group.AdvertisementTitle,
                group.Name,
                group.ResidualKind,
                combined ? group.Specialty : null,
                combined ? group.Place : null,
                group.Kind == PositionKind.Combined && !combined,
                group.EmployerId,
                employer,
                group.LaterEmployerId,
                group.ResidualAt(request.Now),
                group.LastMarkingDeadline.Stated
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/residual-positions",
                (Guid? roundId, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, page), cancellationToken).ToOk()
            )
            .Named("listResidualPositions", "Positions still free after a round's last offer round")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Page<ResidualPosition>>();
}
