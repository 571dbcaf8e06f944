using FluentValidation;
using LisPortal.Allocation.Data;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Features;

/// <summary>R-ALL-2, R-ALL-4: the Directorate distributes the national seats to the regions, exactly and with its reasons.</summary>
internal sealed class DistributeToRegions : IEndpoint
{
    /// <param name="Regions">At most 100, each once; regions that are left out have none.</param>
    /// <param name="Reason">Why, as the regions read it; at most 2,000 characters.</param>
    internal sealed record Request(IReadOnlyList<RegionSeats> Regions, string Reason);

    internal sealed record Command(Guid RoundId, Request Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Regions).NotEmpty().Must(regions => regions.Count <= 100).WithErrorCode("allocation.too-many");
            RuleFor(command => command.Body.Regions).UniqueBy(part => part.RegionId);
            RuleFor(command => command.Body.Reason).NotEmpty().MaximumLength(2000).WithState(_ => "R-ALL-4");
        }
    }

    internal sealed class Handler(AllocationContext allocation, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await allocation.Quotas.FirstOrDefaultAsync(row => row.RoundId == command.RoundId, cancellationToken) is not { } quota)
                return Error.NotFound("quota");
            var open = await mediator.MustBeOpen(command.RoundId, request.Now, quota.IsOverdrawn, cancellationToken);
            if (!open.IsSuccess)
                return open;
            if (quota.Version != command.SeenVersion)
                return Error.Stale;
            var regions = await mediator.Send(new AskOrganisationsOfKind(OrganisationKind.RegionalAuthority), cancellationToken);
            if (Misnamed(command.Body.Regions, [.. regions.Select(region => region.Id)]) is { Count: > 0 } misnamed)
                return misnamed;
            var before = quota.Allocations();
            var distributed = quota.DistributeToRegions(
                [.. command.Body.Regions.Select(part => (part.RegionId, part.Seats))],
                command.Body.Reason
            );
            if (!distributed.IsSuccess)
                return distributed;
            allocation.PublishChanges(quota, before);
            allocation.Audit("quota", quota.Id, "regions");
            return Done.Instance;
        }

        private static List<Error> Misnamed(IReadOnlyList<RegionSeats> parts, HashSet<Guid> known)
        {
            List<Error> errors = [];
            foreach (var (index, part) in parts.Index())
            {
                if (!known.Contains(part.RegionId))
                    errors.Add(QuotaErrors.UnknownRegion($"$.regions[{index}].regionId"));
            }
            return errors;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/rounds/{roundId:guid}/quota/regions",
                (Guid roundId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(roundId, body, ifMatch.Of(QuotaResponse.RecordOf(roundId))), cancellationToken)
                        .ThenRead(mediator, new GetQuota.Query(roundId), cancellationToken)
            )
            .Named("distributeToRegions", "Distribute a round's seats to the regions")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<QuotaResponse>()
            .WithExample(
                new Request(
                    [new RegionSeats(Guid.Parse("0196b1a0-0000-7000-8000-000000000001"), QuotaExample.Region)],
                    "Settled after dialogue with the regions"
                )
            );
}
