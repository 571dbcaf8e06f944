using LisPortal.Announcement.Data;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Announcement.Features;

/// <summary>R-ANN-10: a party takes back its approval while ads are open; the seats are given back (R-ALL-12).</summary>
internal sealed class WithdrawApproval : IEndpoint
{
    internal sealed record Command(Guid AdvertisementId, Guid OrganisationId) : ICommand<Done>;

    internal sealed class Handler(AnnouncementContext announcement, RequestContext request) : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var (id, party) = command;
            var found = await announcement.AdvertisementFor(id, party, request, cancellationToken);
            if (!found.IsSuccess)
                return Result<Done>.Fail(found.Errors);
            var advertisement = found.Value.Advertisement;
            await announcement.Release(advertisement, cancellationToken);
            advertisement.Withdraw(party);
            announcement.Audit("advertisement", advertisement.Id, $"approval withdrawn by {party}");
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/advertisements/{advertisementId:guid}/approvals/{organisationId:guid}",
                (Guid advertisementId, Guid organisationId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(advertisementId, organisationId), cancellationToken)
                        .ThenRead(mediator, new GetAdvertisement.Query(advertisementId), cancellationToken)
            )
            .Named("withdrawApproval", "Take back an approval of an advertisement")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<AdvertisementResponse>();
}
