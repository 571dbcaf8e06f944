using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>A position group's ranking and what it still lacks.</summary>
internal sealed class GetRanking : IEndpoint
{
    internal sealed record Query(Guid GroupId) : IQuery<RankingResponse>;

    internal sealed class Handler(RankedGroups groups, RequestContext request) : IRequestHandler<Query, Result<RankingResponse>>
    {
        public async Task<Result<RankingResponse>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await groups.Open(query.GroupId, cancellationToken);
            return found is { IsSuccess: true, Value: var group }
                ? RankingResponse.Of(
                    group.Ranking,
                    group.Advertisement,
                    await groups.EntriesOf(group.Ranking, cancellationToken),
                    request.Now
                )
                : Result<RankingResponse>.Fail(found.Errors);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/position-groups/{groupId:guid}/ranking",
                (Guid groupId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(groupId), cancellationToken).ToOk()
            )
            .Named("getRanking", "A position group's ranking, version 0 before the first draft")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<RankingResponse>();
}
