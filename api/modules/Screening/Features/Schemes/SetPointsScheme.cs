using FluentValidation;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Schemes;

/// <summary>The trust weighs for itself, within the national frame (R-SCR-3, R-ANN-9), until the advertisement is published (R-ANN-8).</summary>
internal sealed class SetPointsScheme : IEndpoint
{
    /// <param name="Criteria">1 to 50, each with a code of its own.</param>
    internal sealed record Request(IReadOnlyList<PointsCriterion> Criteria);

    internal sealed record Command(Guid AdvertisementId, Request Body, int SeenVersion) : ICommand<PointsSchemeResponse>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleForEach(command => command.Body.Criteria)
                .ChildRules(criterion =>
                    criterion.RuleFor(row => row.Work!.Kinds).UniqueBy(kind => kind).When(row => row.Work is not null)
                );
            RuleFor(command => command.Body.Criteria).UniqueBy(criterion => criterion.Code);
        }
    }

    internal sealed class Handler(ScreeningContext screening, Advertisements advertisements, PolicyBook policies, RequestContext request)
        : IRequestHandler<Command, Result<PointsSchemeResponse>>
    {
        public async Task<Result<PointsSchemeResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await advertisements.Find(command.AdvertisementId, cancellationToken);
            if (found is null || !request.Caller.ActsFor(found.Advertisement.EmployerId, Role.Trust))
            {
                return Error.NotFound("advertisement");
            }

            if (found.Round.AdsReadyAt.HasPassed(request.Now))
            {
                return PointsSchemeErrors.Frozen;
            }

            var own = await screening.LocalPointsSchemes.FirstOrDefaultAsync(
                row => row.AdvertisementId == command.AdvertisementId,
                cancellationToken
            );
            if ((own?.Version ?? 0) != command.SeenVersion)
            {
                return Error.Stale;
            }

            var scheme = PointsScheme.Create(command.Body.Criteria, policies, found.RuleDay);
            if (!scheme.IsSuccess)
            {
                return Result<PointsSchemeResponse>.Fail(scheme.Errors);
            }

            own ??= screening.LocalPointsSchemes.Add(LocalPointsScheme.For(command.AdvertisementId)).Entity;
            own.Set(scheme.Value);
            screening.Publish(new PointsSchemeSet(command.AdvertisementId, found.Round.Id, found.Advertisement.EmployerId));
            screening.Audit("points-scheme", command.AdvertisementId);
            await screening.SaveChangesAsync(cancellationToken);
            return PointsSchemeResponse.Of(new AdvertisementInRound(found.Advertisement, found.Round, own), request.Now);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/advertisements/{advertisementId:guid}/points-scheme",
                (Guid advertisementId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(
                            new Command(advertisementId, body, ifMatch.Of(PointsSchemeResponse.RecordOf(advertisementId))),
                            cancellationToken
                        )
                        .ToOk()
            )
            .Named(
                "setPointsScheme",
                "Set an advertisement's own points scheme, which asks for all approvals again; the first time with the ETag of the national one"
            )
            .WithAccess(AccessPolicy.Trust, RowRule.Acting)
            .Answers<PointsSchemeResponse>()
            .WithExample(new Request(NationalPointsSchemes.All[0].Scheme.Criteria));
}
