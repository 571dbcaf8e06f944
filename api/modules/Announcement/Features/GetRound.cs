using LisPortal.Announcement.Data;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>A round with its calendar and where it stands.</summary>
internal sealed class GetRound : IEndpoint
{
    internal sealed record Query(Guid RoundId) : IQuery<RoundResponse>;

    internal sealed class Handler(AnnouncementContext announcement, PolicyBook policies, RequestContext request)
        : IRequestHandler<Query, Result<RoundResponse>>
    {
        public async Task<Result<RoundResponse>> Handle(Query query, CancellationToken cancellationToken) =>
            await announcement.Rounds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.RoundId, cancellationToken) is { } round
                ? RoundResponse.Of(round, policies, request.Now)
                : Error.NotFound("round");
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}",
                (Guid roundId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId), cancellationToken).ToOk()
            )
            .Named("getRound", "A recruitment round with its calendar")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<RoundResponse>();
}
