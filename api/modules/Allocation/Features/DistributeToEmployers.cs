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

/// <summary>
/// R-ALL-2, R-ALL-3: each RHF distributes its region's seats to its trusts, exactly; those that lead to a municipality are
/// placed by the Directorate the same way. Either leaves the other's seats as they stand.
/// </summary>
internal sealed class DistributeToEmployers : IEndpoint
{
    /// <param name="Employers">At most 200, each once; trusts that are left out have none.</param>
    internal sealed record Request(IReadOnlyList<EmployerSeats> Employers);

    internal sealed record Command(Guid RoundId, Guid RegionId, Request Body, int SeenVersion) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Employers).Must(employers => employers.Count <= 200).WithErrorCode("allocation.too-many");
            RuleFor(command => command.Body.Employers).UniqueBy(part => part.EmployerId);
        }
    }

    internal sealed class Handler(AllocationContext allocation, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (DistributorOf(command.RegionId) is not { } by)
                return Error.NotFound("quota");
            var quota = await allocation.Quotas.FirstOrDefaultAsync(row => row.RoundId == command.RoundId, cancellationToken);
            if (quota?.Region(command.RegionId) is not { } region)
                return Error.NotFound("quota");
            var open = await mediator.MustBeOpen(command.RoundId, request.Now, region.IsOverdrawn, cancellationToken);
            if (!open.IsSuccess)
                return open;
            if (region.Revision != command.SeenVersion)
                return Error.Stale;
            var trusts = await mediator.Send(new AskOrganisationsOfKind(OrganisationKind.Trust, command.RegionId), cancellationToken);
            if (Misnamed(command.Body.Employers, [.. trusts.Select(trust => trust.Id)]) is { Count: > 0 } misnamed)
                return misnamed;
            var before = quota.Allocations();
            var distributed = quota.DistributeToEmployers(
                region,
                [.. command.Body.Employers.Select(part => (part.EmployerId, part.Seats))],
                by
            );
            if (!distributed.IsSuccess)
                return distributed;
            allocation.PublishChanges(quota, before);
            allocation.Audit("quota", quota.Id, $"employers of {command.RegionId}");
            return Done.Instance;
        }

        private Distributor? DistributorOf(Guid regionId) =>
            request.Caller.ActsFor(regionId, Role.RegionalAuthority) ? Distributor.RegionalAuthority
            : request.Caller.Has(Role.Directorate) ? Distributor.Directorate
            : null;

        private static List<Error> Misnamed(IReadOnlyList<EmployerSeats> parts, HashSet<Guid> known)
        {
            List<Error> errors = [];
            foreach (var (index, part) in parts.Index())
            {
                if (!known.Contains(part.EmployerId))
                    errors.Add(QuotaErrors.NotInRegion($"$.employers[{index}].employerId"));
            }
            return errors;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/rounds/{roundId:guid}/quota/regions/{regionId:guid}/employers",
                (Guid roundId, Guid regionId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(
                            new Command(roundId, regionId, body, ifMatch.Of(RegionQuotaResponse.RecordOf(roundId, regionId))),
                            cancellationToken
                        )
                        .ThenRead(mediator, new GetQuota.RegionQuery(roundId, regionId), cancellationToken)
            )
            .Named("distributeToEmployers", "Distribute a region's seats to its trusts")
            .WithAccess(AccessPolicy.Of("distributor", Role.Directorate, Role.RegionalAuthority), RowRule.Acting)
            .Answers<RegionQuotaResponse>()
            .WithExample(new Request([new EmployerSeats(Guid.Parse("0196b1a0-0000-7000-8000-000000000002"), QuotaExample.Employer)]));
}
