using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Tasks;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>What waits before ads must be ready: writing and mending for trusts, approving for them and municipalities, watching for the Directorate.</summary>
internal sealed class ListAnnouncementTasks(AnnouncementContext announcement) : ITaskSource
{
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
            .Where(round => round.AdsReadyAt >= request.Now)
            .ToDictionaryAsync(round => round.Id, cancellationToken);
        var rounds = open.Keys.ToList();
        var budgets = await announcement
            .Budgets.AsNoTracking()
            .Where(budget => rounds.Contains(budget.RoundId) && (isDirectorate || trusts.Contains(budget.EmployerId)))
            .ToListAsync(cancellationToken);
        return
        [
            .. trusts.SelectMany(trust => OfTrust(trust, open, budgets)),
            .. await Approvals([.. trusts, .. municipalities], caller, open, cancellationToken),
            .. isDirectorate ? OfDirectorate(open, budgets) : [],
        ];
    }

    private static IEnumerable<TaskItem> OfTrust(Guid trust, Dictionary<Guid, RecruitmentRound> open, IReadOnlyList<SeatBudget> budgets) =>
        from budget in budgets
        where budget.EmployerId == trust && budget.Claimed != budget.Allocated
        group budget by budget.RoundId into kinds
        let round = open[kinds.Key]
        let isOver = kinds.Any(budget => budget.Claimed > budget.Allocated)
        select Task(
            isOver ? "announcement.mend-over-budget" : "announcement.write-advertisements",
            round,
            "/employer/advertisements",
            trust,
            ("allocated", kinds.Sum(budget => budget.Allocated)),
            ("advertised", kinds.Sum(budget => budget.Claimed))
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
            select Task("announcement.approve-advertisement", open[row.RoundId], $"/advertisements/{row.Id}", party, ("title", row.Title));
    }

    private static IEnumerable<TaskItem> OfDirectorate(Dictionary<Guid, RecruitmentRound> open, IReadOnlyList<SeatBudget> budgets)
    {
        if (open.Count == 0)
            yield return new TaskItem("announcement.plan-round", new Dictionary<string, object?>(), null, "/rounds");
        foreach (var round in open.Values)
        {
            var unready = budgets
                .Where(budget => budget.RoundId == round.Id && budget.Claimed != budget.Allocated)
                .Select(budget => budget.EmployerId)
                .Distinct()
                .Count();
            if (unready > 0)
                yield return Task("announcement.employers-not-ready", round, "/rounds", null, ("employers", unready));
        }
    }

    private static TaskItem Task(
        string code,
        RecruitmentRound round,
        string link,
        Guid? organisation,
        params (string Name, object? Value)[] args
    ) =>
        new(
            code,
            new Dictionary<string, object?>(args.Select(arg => KeyValuePair.Create(arg.Name, arg.Value))) { ["round"] = round.Code },
            round.AdsReadyAt,
            link,
            organisation
        );
}
