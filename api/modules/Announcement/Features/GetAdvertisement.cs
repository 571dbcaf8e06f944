using LisPortal.Announcement.Data;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>One advertisement: published for anybody, before that for its parties and the authorities above them.</summary>
internal sealed class GetAdvertisement : IEndpoint
{
    internal sealed record Query(Guid AdvertisementId) : IQuery<AdvertisementResponse>;

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<AdvertisementResponse>>
    {
        public async Task<Result<AdvertisementResponse>> Handle(Query query, CancellationToken cancellationToken)
        {
            var row = await announcement
                .Advertisements.AsNoTracking()
                .FirstOrDefaultAsync(found => found.Id == query.AdvertisementId, cancellationToken);
            if (row is null)
                return Error.NotFound("advertisement");
            var isVisible =
                Involvement.Of(request.Caller, row)
                || await announcement.Published(request.Now).IgnoreAutoIncludes().AnyAsync(found => found.Id == row.Id, cancellationToken);
            return isVisible
                ? await new AdvertisementView(announcement, mediator, request).Of(row, cancellationToken)
                : Error.NotFound("advertisement");
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/advertisements/{advertisementId:guid}",
                (Guid advertisementId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(advertisementId), cancellationToken).ToOk()
            )
            .Named("getAdvertisement", "An advertisement with its position groups")
            .WithAccess(AccessPolicy.Public, RowRule.PublishedOrOrganisation)
            .Answers<AdvertisementResponse>();
}
