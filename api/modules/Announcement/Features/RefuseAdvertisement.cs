using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;

namespace LisPortal.Announcement.Features;

/// <summary>R-ANN-10: a party says no, and why. What it had approved falls, and the seats are given back (R-ALL-12).</summary>
internal sealed class RefuseAdvertisement : IEndpoint
{
    /// <param name="OrganisationId">In whose name.</param>
    /// <param name="Revision">The advertisement's <c>revision</c> as it was read.</param>
    /// <param name="Reason">What must be different, as the other parties read it; at most 1,000 characters.</param>
    internal sealed record Request(Guid OrganisationId, int Revision, string Reason);

    internal sealed record Command(Guid AdvertisementId, Request Body) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() =>
            RuleFor(command => command.Body.Reason).NotEmpty().MaximumLength(Refusal.LongestReason).WithState(_ => "R-ANN-10");
    }

    internal sealed class Handler(AnnouncementContext announcement, RequestContext request) : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var party = command.Body.OrganisationId;
            var found = await announcement.AdvertisementFor(command.AdvertisementId, party, request, cancellationToken);
            if (!found.IsSuccess)
                return Result<Done>.Fail(found.Errors);
            var advertisement = found.Value.Advertisement;
            await announcement.Release(advertisement, cancellationToken);
            var refused = advertisement.Refuse(
                party,
                command.Body.Revision,
                request.Caller.RequiredUserId,
                command.Body.Reason,
                request.Now
            );
            if (!refused.IsSuccess)
                return refused;
            announcement.Audit("advertisement", advertisement.Id, $"refused by {party}");
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/advertisements/{advertisementId:guid}/refusals",
                (Guid advertisementId, Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(advertisementId, body), cancellationToken)
                        .ThenRead(mediator, new GetAdvertisement.Query(advertisementId), cancellationToken)
            )
            .Named("refuseAdvertisement", "Say no to an advertisement for the trust or one of its municipalities, with the reason")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<AdvertisementResponse>()
            .WithExample(
                new Request(Guid.Parse("0196b1a0-0000-7000-8000-000000000003"), 1, "The municipality has room for one, not for two")
            );
}
