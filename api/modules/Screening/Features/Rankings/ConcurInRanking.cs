using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>R-SCR-12: a municipality's explicit yes to the list it has seen.</summary>
internal sealed class ConcurInRanking : IEndpoint
{
    /// <param name="MunicipalityId">In whose name; one of the position group's.</param>
    internal sealed record Request(Guid MunicipalityId);

    internal sealed record Command(Guid GroupId, Request Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Handler(ScreeningContext screening, RankedGroups groups, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await groups.Open(command.GroupId, cancellationToken);
            if (!found.IsSuccess)
            {
                return Result<Done>.Fail(found.Errors);
            }

            var group = found.Value;
            if (!request.Caller.ActsFor(command.Body.MunicipalityId, Role.Municipality, Role.ChiefMunicipalDoctor))
            {
                return RankingErrors.NotAParty;
            }

            if (group.IsNew)
            {
                return RankingErrors.Empty;
            }

            if (group.Version != command.SeenVersion)
            {
                return Error.Stale;
            }

            var concurred = group.Ranking.Concur(
                command.Body.MunicipalityId,
                request.Caller.RequiredUserId,
                request.Now,
                group.FirstOfferAt
            );
            if (!concurred.IsSuccess)
            {
                return Result<Done>.Fail(concurred.Errors);
            }

            screening.Audit("ranking", group.Ranking.Id, "concurred");
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/position-groups/{groupId:guid}/ranking/concurrences",
                (Guid groupId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(groupId, body, ifMatch.Of(RankingResponse.RecordOf(groupId))), cancellationToken)
                        .ThenRead(mediator, new GetRanking.Query(groupId), cancellationToken)
            )
            .Named("concurInRanking", "A municipality's explicit yes to the ranking")
            .WithAccess(AccessPolicy.Of("municipality", Role.Municipality, Role.ChiefMunicipalDoctor), RowRule.Acting)
            .Answers<RankingResponse>()
            .WithExample(new Request(new Guid("01890a5d-ac96-774b-bcce-b302099a8020")));
}
