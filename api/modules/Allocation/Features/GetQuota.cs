using LisPortal.Allocation.Data;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Features;

/// <summary>A round's quota: the Directorate sees all of it, an RHF its region, a trust its own seats.</summary>
internal sealed class GetQuota : IEndpoint
{
    internal sealed record Query(Guid RoundId) : IQuery<QuotaResponse>;

    /// <summary>One region's part, as its distribution answers with it.</summary>
    internal sealed record RegionQuery(Guid RoundId, Guid RegionId) : IQuery<RegionQuotaResponse>;

    internal sealed class Handler(AllocationContext allocation, IMediator mediator, PolicyBook policies, RequestContext request)
        : IRequestHandler<Query, Result<QuotaResponse>>,
            IRequestHandler<RegionQuery, Result<RegionQuotaResponse>>
    {
        private Caller Caller => request.Caller;

        public async Task<Result<QuotaResponse>> Handle(Query query, CancellationToken cancellationToken)
        {
            var quota = await allocation.Quotas.AsNoTracking().FirstOrDefaultAsync(row => row.RoundId == query.RoundId, cancellationToken);
            if (quota is null || await mediator.Send(new AskRound(query.RoundId), cancellationToken) is not { } round)
                return Error.NotFound("quota");
            var regions = await mediator.Send(new AskOrganisationsOfKind(OrganisationKind.RegionalAuthority), cancellationToken);
            var names = await Names(quota.Regions, cancellationToken);
            var allocations = Allocations(quota);
            return new QuotaResponse(
                quota.RoundId,
                quota.National,
                quota.LegalReference,
                quota.RegionsMatch,
                quota.RegionsReason,
                round.AdsReadyAt,
                !round.IsOpen(request.Now, quota.IsOverdrawn),
                round.IsOpenForReports(OsloTime.DateOf(request.Now)),
                [
                    .. quota
                        .Regions.Where(SeesAnyOf)
                        .OrderBy(region => Place(regions, region.RegionId))
                        .Select(region => Of(quota.RoundId, region, round, allocations, names)),
                ],
                Caller.Has(Role.Directorate) ? Suggested(quota.National, regions, OsloTime.DateOf(round.PublishedAt)) : [],
                quota.Version
            );
        }

        public async Task<Result<RegionQuotaResponse>> Handle(RegionQuery query, CancellationToken cancellationToken)
        {
            var quota = await allocation.Quotas.AsNoTracking().FirstOrDefaultAsync(row => row.RoundId == query.RoundId, cancellationToken);
            return
                quota?.Region(query.RegionId) is { } region
                && SeesAnyOf(region)
                && await mediator.Send(new AskRound(query.RoundId), cancellationToken) is { } round
                ? Of(quota.RoundId, region, round, Allocations(quota), await Names([region], cancellationToken))
                : Error.NotFound("quota");
        }

        private bool SeesAnyOf(RegionQuota region) =>
            Caller.Sees(region.RegionId) || region.Employers.Any(employer => Caller.Sees(employer.EmployerId));

        private static Dictionary<Guid, EmployerAllocation> Allocations(RoundQuota quota) =>
            quota.Allocations().ToDictionary(row => row.EmployerId);

        private RegionQuotaResponse Of(
            Guid roundId,
            RegionQuota region,
            RoundSummary round,
            Dictionary<Guid, EmployerAllocation> allocations,
            IReadOnlyDictionary<Guid, string> names
        ) =>
            new(
                region.RegionId,
                names[region.RegionId],
                Caller.Sees(region.RegionId) ? region.Seats : null,
                region.Matches,
                !round.IsOpen(request.Now, region.IsOverdrawn),
                [
                    .. names
                        .Keys.Select(id => region.Employers.FirstOrDefault(employer => employer.EmployerId == id))
                        .OfType<EmployerQuota>()
                        .Where(employer => Caller.Sees(employer.EmployerId))
                        .Select(employer =>
                            EmployerQuotaResponse.Of(roundId, employer, allocations[employer.EmployerId], names[employer.EmployerId])
                        ),
                ],
                region.Revision
            )
            {
                RoundId = roundId,
            };

        /// <summary>In Norwegian order of name.</summary>
        private async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyList<RegionQuota> regions, CancellationToken cancellationToken)
        {
            var ids = regions
                .SelectMany(region => region.Employers.Select(employer => employer.EmployerId).Append(region.RegionId))
                .ToList();
            var named = await mediator.Send(new AskOrganisations(ids), cancellationToken);
            return new OrderedDictionary<Guid, string>(
                named.Select(organisation => KeyValuePair.Create(organisation.Id, organisation.Name))
            );
        }

        private static int Place(IReadOnlyList<OrganisationSummary> regions, Guid id) =>
            regions.Index().Where(region => region.Item.Id == id).Select(region => region.Index).FirstOrDefault(int.MaxValue);

        /// <summary>R-ALL-4: approximate shares made whole, each kind by itself so that each sums exactly.</summary>
        private List<RegionSeats> Suggested(SeatCounts national, IReadOnlyList<OrganisationSummary> regions, DateOnly day)
        {
            if (policies.Find(AllocationPolicies.RegionShares, day) is not { } policy)
                return [];
            var byCode = regions.ToDictionary(region => region.Code, region => region.Id);
            var shares = policy
                .Value.Where(share => byCode.ContainsKey(share.Region))
                .Select(share => new Share(share.Region, share.Positions))
                .ToList();
            var kinds = national.Kinds.Select(part => (part.Kind, Whole: Apportionment.ByLargestRemainder(part.Seats, shares))).ToList();
            return kinds.All(kind => kind.Whole.IsSuccess)
                ?
                [
                    .. shares.Select(
                        (share, at) =>
                            new RegionSeats(byCode[share.Key], SeatCounts.Of(kinds.Select(kind => (kind.Kind, kind.Whole.Value[at]))))
                    ),
                ]
                : [];
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/quota",
                (Guid roundId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId), cancellationToken).ToOk()
            )
            .Named("getQuota", "A round's seats: national, by region and by employer")
            .WithAccess(
                AccessPolicy.Of("allocation", Role.Administrator, Role.Directorate, Role.RegionalAuthority, Role.Trust),
                RowRule.Organisation
            )
            .Answers<QuotaResponse>();
}
