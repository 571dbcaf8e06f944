using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Tasks;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>What waits before ads must be ready: writing and mending for trusts, approving for them and municipalities, watching for the Directorate.</summary>
internal sealed class AnnouncementTasks(AnnouncementContext announcement, IMediator mediator) : ITaskSource
{
    private static readonly TaskKind PlanNextRound = new("announcement.plan-round");
    private static readonly TaskKind EmployersNotReady = new("announcement.employers-not-ready", "count", "round");
    private static readonly TaskKind WriteAdvertisements = new("announcement.write-advertisements", "allocated", "advertised", "round");
    private static readonly TaskKind MendOverBudget = new("announcement.mend-over-budget", "allocated", "advertised", "round");
    private static readonly TaskKind ApproveAdvertisementOfOurs = new("announcement.approve-advertisement", "title", "round");

    public IReadOnlyList<TaskKind> Kinds { get; } =
    [PlanNextRound, EmployersNotReady, WriteAdvertisements, MendOverBudget, ApproveAdvertisementOfOurs];

    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        var caller = request.Caller;
        var trusts = caller.ActingOrganisations(Role.Trust);
        var municipalities = caller.ActingOrganisations(Role.Municipality, Role.ChiefMunicipalDoctor);
        var isDirectorate = caller.Has(Role.Directorate);
        if (!isDirectorate && trusts.Count + municipalities.Count == 0)
            return [];
        var open = await announcement
            .Rounds.AsNoTracking()
            .Where(round => round.AdsReadyAt >= Deadline.EarliestOpenAt(request.Now))
            .ToDictionaryAsync(round => round.Id, cancellationToken);
        var rounds = open.Keys.ToList();
        var budgets = await announcement
            .Budgets.AsNoTracking()
            .Where(budget => rounds.Contains(budget.RoundId) && (isDirectorate || trusts.Contains(budget.EmployerId)))
            .ToListAsync(cancellationToken);
        var unready = await Unready(budgets, cancellationToken);
        return
        [
            .. trusts.SelectMany(trust => OfTrust(trust, open, unready)),
            .. await Approvals([.. trusts, .. municipalities], caller, open, cancellationToken),
            .. isDirectorate ? OfDirectorate(open, unready) : [],
        ];
    }

    /// <summary>An employer that advertises more than it was given of a kind, or less than it was given and has not accounted for (R-ALL-12).</summary>
    /// <param name="ToAdvertise">Seats allocated, without those reported as not advertised.</param>
    private sealed record Shortfall(Guid RoundId, Guid EmployerId, int ToAdvertise, int Advertised, bool IsOver);

    private async Task<IReadOnlyList<Shortfall>> Unready(IReadOnlyList<SeatBudget> budgets, CancellationToken cancellationToken)
    {
        List<Shortfall> found = [];
        foreach (var round in budgets.GroupBy(budget => budget.RoundId).Where(round => round.Any(kind => kind.Claimed != kind.Allocated)))
        {
            var reported = (await mediator.Send(new AskAllocations(round.Key), cancellationToken)).ToDictionary(
                allocation => allocation.EmployerId,
                allocation => allocation.NotAdvertised
            );
            found.AddRange(
                round
                    .GroupBy(budget => budget.EmployerId)
                    .Select(kinds => new Shortfall(
                        round.Key,
                        kinds.Key,
                        kinds.Sum(budget => budget.Allocated) - reported.GetValueOrDefault(kinds.Key),
                        kinds.Sum(budget => budget.Claimed),
                        kinds.Any(budget => budget.Claimed > budget.Allocated)
                    ))
                    .Where(employer => employer.IsOver || employer.Advertised < employer.ToAdvertise)
            );
        }
        return found;
    }

    private static IEnumerable<TaskItem> OfTrust(Guid trust, Dictionary<Guid, RecruitmentRound> open, IReadOnlyList<Shortfall> unready) =>
        from employer in unready
        where employer.EmployerId == trust
        select Task(
            employer.IsOver ? MendOverBudget : WriteAdvertisements,
            open[employer.RoundId],
            "/employer/advertisements",
            trust,
            ("allocated", employer.ToAdvertise),
            ("advertised", employer.Advertised)
        );

    private async Task<IEnumerable<TaskItem>> Approvals(
        IReadOnlyList<Guid> parties,
        Caller caller,
        Dictionary<Guid, RecruitmentRound> open,
        CancellationToken cancellationToken
    )
    {
        var rounds = open.Keys.ToList();
        var waiting = await announcement
            .Advertisements.AsNoTracking()
            .Where(row => row.ApprovedAt == null && rounds.Contains(row.RoundId))
            .Where(row =>
                parties.Contains(row.EmployerId) || row.Groups.Any(group => group.MunicipalityIds.Any(id => parties.Contains(id)))
            )
            .OrderBy(row => row.Reference)
            .ToListAsync(cancellationToken);
        return from row in waiting
            from party in row.Parties
            where ApproveAdvertisement.MayApprove(caller, row, party) && !row.HasApproved(party) && row.Leader(party) is null
            select Task(ApproveAdvertisementOfOurs, open[row.RoundId], $"/advertisements/{row.Id}", party, ("title", row.Title));
    }

    private static IEnumerable<TaskItem> OfDirectorate(Dictionary<Guid, RecruitmentRound> open, IReadOnlyList<Shortfall> unready)
    {
        if (open.Count == 0)
            yield return PlanNextRound.Item(new Dictionary<string, object?>(), null, "/rounds");
        foreach (var round in open.Values)
        {
            var employers = unready.Count(employer => employer.RoundId == round.Id);
            if (employers > 0)
                yield return Task(EmployersNotReady, round, "/rounds", null, ("count", employers));
        }
    }

    private static TaskItem Task(
        TaskKind kind,
        RecruitmentRound round,
        string link,
        Guid? organisation,
        params (string Name, object? Value)[] args
    ) =>
        kind.Item(
            new Dictionary<string, object?>(args.Select(arg => KeyValuePair.Create(arg.Name, arg.Value))) { ["round"] = round.Code },
            round.AdsReadyAt,
            link,
            organisation
        );
}
