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

/// <summary>A trust writes an advertisement in a round whose ads are open (R-ANN-2, R-ANN-6, R-ANN-7, R-ALL-9).</summary>
internal sealed class CreateAdvertisement : IEndpoint
{
    internal sealed record Request : AdvertisementContentRequest
    {
        /// <summary>The round it is advertised in; its ads must still be open.</summary>
        public required Guid RoundId { get; init; }

        /// <summary>The trust in whose name it is.</summary>
        public required Guid EmployerId { get; init; }
    }

    internal sealed record Command(Request Body) : ICreateCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Body).SetValidator(new AdvertisementContentValidator());
    }

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            var body = command.Body;
            var resolution = new ContentResolution(mediator);
            if (
                !request.Caller.ActsFor(body.EmployerId, Role.Trust)
                || await resolution.EmployerOf(body.EmployerId, cancellationToken) is not { } employer
            )
                return AdvertisementErrors.NotYourTrust;
            if (
                await announcement.Rounds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == body.RoundId, cancellationToken)
                is not { } round
            )
                return AdvertisementErrors.UnknownRound;
            if (round.AdsReadyAt.HasPassed(request.Now))
                return AdvertisementErrors.AdsClosed(round.AdsReadyAt);
            var content = await resolution.Resolve(body, employer.Id, round, [], cancellationToken);
            if (!content.IsSuccess)
                return Result<Created>.Fail(content.Errors);
            // Two at once take the same number; the unique index sends one of them round again.
            var last = await announcement
                .Advertisements.Where(row => row.RoundId == round.Id && row.EmployerId == employer.Id)
                .MaxAsync(row => (int?)row.Number, cancellationToken);
            var advertisement = Advertisement.Draft(round, employer, (last ?? 0) + 1, content.Value);
            announcement.Advertisements.Add(advertisement);
            announcement.Audit("advertisement", advertisement.Id);
            return new Created(advertisement.Id, 1);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/advertisements",
                (Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(body), cancellationToken)
                        .ToCreated(created => $"/advertisements/{created.Id}", created => AdvertisementResponse.RecordOf(created.Id))
            )
            .Named("createAdvertisement", "Write an advertisement")
            .WithAccess(AccessPolicy.Trust, RowRule.Acting)
            .Creates()
            .WithExample(AdvertisementExample.Combined);
}
