using LisPortal.Allocation.Data;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Tasks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Features;

/// <summary>What is left to distribute before ads must be ready, and to bring into order after a cut until publication.</summary>
internal sealed class AllocationTasks(AllocationContext allocation, IMediator mediator) : ITaskSource
{
    private static readonly TaskKind SetQuota = new("allocation.set-quota", "round");
    private static readonly TaskKind DistributeToRegions = new("allocation.distribute-to-regions", "round");
    private static readonly TaskKind PlaceMunicipalSeats = new("allocation.place-municipal-seats", "round");
    private static readonly TaskKind DistributeToEmployers = new("allocation.distribute-to-employers", "round");

    public IReadOnlyList<TaskKind> Kinds { get; } = [SetQuota, DistributeToRegions, PlaceMunicipalSeats, DistributeToEmployers];

    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        var regions = request.Caller.ActingOrganisations(Role.RegionalAuthority);
        if (!request.Caller.Has(Role.Directorate) && regions.Count == 0)
            return [];
        var open = (await mediator.Send(new AskRounds(), cancellationToken))
            .Where(round => round.IsOpen(request.Now, isOverdrawn: true))
            .ToList();
        var ids = open.Select(round => round.Id).ToList();
        var quotas = await allocation
            .Quotas.AsNoTracking()
            .Where(quota => ids.Contains(quota.RoundId))
            .ToDictionaryAsync(quota => quota.RoundId, cancellationToken);
        var tasks = new List<TaskItem>();
        foreach (var round in open)
        {
            var quota = quotas.GetValueOrDefault(round.Id);
            if (request.Caller.Has(Role.Directorate))
                tasks.AddRange(OfDirectorate(round, quota, request.Now));
            tasks.AddRange(
                from region in quota?.Regions ?? []
                where regions.Contains(region.RegionId) && !region.IsPlaced(Distributor.RegionalAuthority)
                where round.IsOpen(request.Now, region.IsOverdrawn)
                select Task(DistributeToEmployers, round, request.Now, region.RegionId)
            );
        }
        return tasks;
    }

    private static IEnumerable<TaskItem> OfDirectorate(RoundSummary round, RoundQuota? quota, DateTimeOffset now)
    {
        if (quota is null)
        {
            if (round.IsOpen(now, isOverdrawn: false))
                yield return Task(SetQuota, round, now);
        }
        else if (!quota.RegionsMatch)
        {
            if (round.IsOpen(now, quota.IsOverdrawn))
                yield return Task(DistributeToRegions, round, now);
        }
        else if (quota.Regions.Any(region => !region.IsPlaced(Distributor.Directorate) && round.IsOpen(now, region.IsOverdrawn)))
        {
            yield return Task(PlaceMunicipalSeats, round, now);
        }
    }

    private static TaskItem Task(TaskKind kind, RoundSummary round, DateTimeOffset now, Guid? organisation = null) =>
        kind.Item(
            new Dictionary<string, object?> { ["round"] = round.Code },
            round.AdsReadyAt.HasPassed(now) ? (Due)round.PublishedAt : round.AdsReadyAt,
            $"/rounds/{round.Id}/quota",
            organisation
        );
}
