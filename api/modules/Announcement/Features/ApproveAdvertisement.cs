using LisPortal.Announcement.Data;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Announcement.Features;

/// <summary>
/// R-ANN-10: the trust and every named municipality approve. The last one claims the seats; the trust is told at once when it has not so many
/// (R-ALL-12).
/// </summary>
internal sealed class ApproveAdvertisement : IEndpoint
{
    /// <param name="OrganisationId">In whose name.</param>
    /// <param name="Revision">The advertisement's <c>revision</c> as it was read: another text is not approved unread.</param>
    internal sealed record Request(Guid OrganisationId, int Revision);

    internal sealed record Command(Guid AdvertisementId, Request Body) : ICommand<Done>;

    internal sealed class Handler(AnnouncementContext announcement, RequestContext request) : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var party = command.Body.OrganisationId;
            var found = await announcement.AdvertisementFor(command.AdvertisementId, party, request, cancellationToken);
            if (!found.IsSuccess)
                return Result<Done>.Fail(found.Errors);
            var (advertisement, round) = found.Value;
            var approved = advertisement.Approve(party, command.Body.Revision, request.Caller.RequiredUserId, request.Now);
            if (!approved.IsSuccess)
                return Result<Done>.Fail(approved.Errors);
            if (
                party == advertisement.EmployerId
                && await announcement.Excess(advertisement, round, request.Now, cancellationToken) is { } excess
            )
                return excess;
            announcement.Audit("advertisement", advertisement.Id, $"approved by {party}");
            return approved.Value ? await announcement.Claim(advertisement, cancellationToken) : Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/advertisements/{advertisementId:guid}/approvals",
                (Guid advertisementId, Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(advertisementId, body), cancellationToken)
                        .ThenRead(mediator, new GetAdvertisement.Query(advertisementId), cancellationToken)
            )
            .Named("approveAdvertisement", "Approve an advertisement for the trust or one of its municipalities")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<AdvertisementResponse>()
            .WithExample(new Request(Guid.Parse("0196b1a0-0000-7000-8000-000000000002"), 1));
}
