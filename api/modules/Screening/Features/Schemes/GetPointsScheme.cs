using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Data;
using MediatR;

namespace LisPortal.Screening.Features.Schemes;

/// <summary>R-SCR-3: how an advertisement turns a CV into points, open to everybody once it is published.</summary>
internal sealed class GetPointsScheme : IEndpoint
{
    internal sealed record Query(Guid AdvertisementId) : IQuery<PointsSchemeResponse>;

    internal sealed class Handler(Advertisements advertisements, RequestContext request)
        : IRequestHandler<Query, Result<PointsSchemeResponse>>
    {
        public async Task<Result<PointsSchemeResponse>> Handle(Query query, CancellationToken cancellationToken) =>
            await advertisements.Find(query.AdvertisementId, cancellationToken) is { } found
            && (found.Advertisement.Published || found.IsPartOf(request.Caller) || request.Caller.Sees(found.Advertisement.EmployerId))
                ? PointsSchemeResponse.Of(found, request.Now)
                : Error.NotFound("advertisement");
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/advertisements/{advertisementId:guid}/points-scheme",
                (Guid advertisementId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(advertisementId), cancellationToken).ToOk()
            )
            .Named("getPointsScheme", "How an advertisement turns a CV into points")
            .WithAccess(AccessPolicy.Public, RowRule.PublishedOrOrganisation)
            .Answers<PointsSchemeResponse>();
}
