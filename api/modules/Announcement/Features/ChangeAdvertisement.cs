using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>
/// The trust changes its advertisement until ads must be ready, and after a cut of its seats until publication. What was approved is no
/// longer what it says: approvals fall, and claimed seats are given back (R-ANN-10, R-ALL-12).
/// </summary>
internal sealed class ChangeAdvertisement : IEndpoint
{
    internal sealed record Command(Guid AdvertisementId, AdvertisementContentRequest Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Body).SetValidator(new AdvertisementContentValidator());
    }

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var advertisement = await announcement.Advertisements.FirstOrDefaultAsync(
                row => row.Id == command.AdvertisementId,
                cancellationToken
            );
            if (advertisement is null || !request.Caller.ActsFor(advertisement.EmployerId, Role.Trust))
                return Error.NotFound("advertisement");
            if (advertisement.Version != command.SeenVersion)
                return Error.Stale;
            var round = await announcement.Rounds.AsNoTracking().SingleAsync(row => row.Id == advertisement.RoundId, cancellationToken);
            if (!advertisement.IsOpen(round, request.Now, await announcement.CanBeMended(advertisement, cancellationToken)))
                return AdvertisementErrors.AdsClosed(round.AdsReadyAt);
            var resolution = new ContentResolution(mediator);
            if (await resolution.EmployerOf(advertisement.EmployerId, cancellationToken) is not { } employer)
                return AdvertisementErrors.NotYourTrust;
            var content = await resolution.Resolve(command.Body, employer.Id, round, advertisement.Groups, cancellationToken);
            if (!content.IsSuccess)
                return Result<Done>.Fail(content.Errors);
            await announcement.Release(advertisement, cancellationToken);
            advertisement.Change(employer, content.Value, round, request.Now);
            announcement.Audit("advertisement", advertisement.Id);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/advertisements/{advertisementId:guid}",
                (
                    Guid advertisementId,
                    AdvertisementContentRequest body,
                    IfMatch ifMatch,
                    IMediator mediator,
                    CancellationToken cancellationToken
                ) =>
                    mediator
                        .Send(
                            new Command(advertisementId, body, ifMatch.Of(AdvertisementResponse.RecordOf(advertisementId))),
                            cancellationToken
                        )
                        .ThenRead(mediator, new GetAdvertisement.Query(advertisementId), cancellationToken)
            )
            .Named("changeAdvertisement", "Change an advertisement; it needs all approvals again")
            .WithAccess(AccessPolicy.Trust, RowRule.Acting)
            .Answers<AdvertisementResponse>()
            .WithExample(AdvertisementExample.Content);
}
