using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>All rounds, the newest publication first.</summary>
internal sealed class ListRounds : IEndpoint
{
    internal sealed record Query(PageRequest Page) : IQuery<Page<RoundResponse>>;

    private sealed record Cursor(DateTimeOffset PublishedAt, string Code);

    internal sealed class Handler(AnnouncementContext announcement, PolicyBook policies, RequestContext request)
        : IRequestHandler<Query, Result<Page<RoundResponse>>>
    {
        public async Task<Result<Page<RoundResponse>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var rounds = announcement.Rounds.AsNoTracking();
            int? total = query.Page.WithTotal ? await rounds.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                rounds = rounds.Where(round =>
                    round.PublishedAt <= after.PublishedAt
                    && (round.PublishedAt < after.PublishedAt || round.Code.CompareTo(after.Code) > 0)
                );
            var rows = await rounds
                .OrderByDescending(round => round.PublishedAt)
                .ThenBy(round => round.Code)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            return Paging.Of<RecruitmentRound, RoundResponse>(
                rows,
                query.Page,
                round => new Cursor(round.PublishedAt, round.Code),
                round => RoundResponse.Of(round, policies, request.Now),
                total
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds",
                ([AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(page), cancellationToken).ToOk()
            )
            .Named("listRounds", "Recruitment rounds, the newest first")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Page<RoundResponse>>();
}
