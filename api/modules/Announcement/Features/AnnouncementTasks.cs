using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Tasks;
using LisPortal.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>
/// What waits before ads must be ready: writing and mending for trusts, approving for them and municipalities, watching for the Directorate.
/// After that, until publication, what a cut of seats has made necessary; and until the positions begin, to report what is not advertised.
/// </summary>
internal sealed class AnnouncementTasks(AnnouncementContext announcement) : ITaskSource
{
    private static readonly TaskKind PlanNextRound = new("announcement.plan-round");
    private static readonly TaskKind EmployersNotReady = new("announcement.employers-not-ready", "count", "round");
    private static readonly TaskKind WriteAdvertisements = new("announcement.write-advertisements", "allocated", "advertised", "round");
    private static readonly TaskKind MendOverBudget = new("announcement.mend-over-budget", "allocated", "advertised", "round");
    private static readonly TaskKind ReportUnadvertised = new("announcement.report-unadvertised", "count", "round");
    private static readonly TaskKind ApproveAdvertisementOfOurs = new("announcement.approve-advertisement", "title", "round");
    private static readonly TaskKind AnswerRefusal = new("announcement.answer-refusal", "title", "round");

    public IReadOnlyList<TaskKind> Kinds { get; } =
    [PlanNextRound, EmployersNotReady, WriteAdvertisements, MendOverBudget, ReportUnadvertised, ApproveAdvertisementOfOurs, AnswerRefusal];

    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        var caller = request.Caller;
        var trusts = caller.ActingOrganisations(Role.Trust);
        var municipalities = caller.ActingOrganisations(Role.Municipality, Role.ChiefMunicipalDoctor);
        var isDirectorate = caller.Has(Role.Directorate);
        if (!isDirectorate && trusts.Count + municipalities.Count == 0)
            return [];
        var today = OsloTime.DateOf(request.Now);
        var rounds = await announcement
            .Rounds.AsNoTracking()
            .Where(round => round.StartDate > today)
            .ToDictionaryAsync(round => round.Id, cancellationToken);
        var ids = rounds.Keys.ToList();
        var budgets = await announcement
            .Budgets.AsNoTracking()
            .Where(budget => ids.Contains(budget.RoundId) && (isDirectorate || trusts.Contains(budget.EmployerId)))
            .ToListAsync(cancellationToken);
        var unready = Unready(budgets);
        return
        [
            .. trusts.SelectMany(trust => OfTrust(trust, rounds, unready, request.Now)),
            .. await Approvals([.. trusts, .. municipalities], caller, rounds, request.Now, cancellationToken),
            .. isDirectorate ? OfDirectorate([.. rounds.Values.Where(round => !round.AdsReadyAt.HasPassed(request.Now))], unready) : [],
        ];
    }

    /// <summary>
    /// An employer that advertises more than it was given of a kind, or less than it was given and has not accounted for (R-ALL-12). What
    /// is held back until others have distributed a cut is not its to do.
    /// </summary>
    /// <param name="ToAdvertise">Of the kinds it advertises too much of, or of all when there is none.</param>
    /// <param name="Missing">Of the kinds it advertises too little of.</param>
    private sealed record Shortfall(Guid RoundId, Guid EmployerId, int ToAdvertise, int Advertised, int Missing, bool IsOver);

    private static List<Shortfall> Unready(IReadOnlyList<SeatBudget> budgets) =>
        [
            .. from kind in budgets
            group kind by (kind.RoundId, kind.EmployerId) into employer
            where employer.Any(kind => kind.Claimed != kind.Given)
            let isOver = employer.Any(kind => kind.IsExceeded)
            let told = employer.Where(kind => kind.IsExceeded || !isOver).ToList()
            select new Shortfall(
                employer.Key.RoundId,
                employer.Key.EmployerId,
                told.Sum(kind => kind.Given),
                told.Sum(kind => kind.Claimed),
                employer.Sum(kind => Math.Max(0, kind.Given - kind.Claimed)),
                isOver
            ),
        ];

    private static IEnumerable<TaskItem> OfTrust(
        Guid trust,
        Dictionary<Guid, RecruitmentRound> rounds,
        IReadOnlyList<Shortfall> unready,
        DateTimeOffset now
    )
    {
        foreach (var employer in unready.Where(employer => employer.EmployerId == trust))
        {
            var round = rounds[employer.RoundId];
            if (employer.IsOver ? now < round.PublishedAt : !round.AdsReadyAt.HasPassed(now))
                yield return Task(
                    employer.IsOver ? MendOverBudget : WriteAdvertisements,
                    round,
                    UntilReady(round, now),
                    "/employer/advertisements",
                    trust,
                    ("allocated", employer.ToAdvertise),
                    ("advertised", employer.Advertised)
                );
            else if (employer.Missing > 0)
                yield return Task(ReportUnadvertised, round, null, $"/rounds/{round.Id}/quota", trust, ("count", employer.Missing));
        }
    }

    private static Due UntilReady(RecruitmentRound round, DateTimeOffset now) =>
        round.AdsReadyAt.HasPassed(now) ? (Due)round.PublishedAt : round.AdsReadyAt;

    private async Task<IEnumerable<TaskItem>> Approvals(
        IReadOnlyList<Guid> parties,
        Caller caller,
        Dictionary<Guid, RecruitmentRound> rounds,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var ids = rounds.Values.Where(round => now < round.PublishedAt).Select(round => round.Id).ToList();
        var waiting = await announcement
            .Advertisements.AsNoTracking()
            .Where(row => row.ApprovedAt == null && ids.Contains(row.RoundId))
            .Where(row =>
                parties.Contains(row.EmployerId) || row.Groups.Any(group => group.MunicipalityIds.Any(id => parties.Contains(id)))
            )
            .OrderBy(row => row.Reference)
            .ToListAsync(cancellationToken);
        return from row in waiting
            let round = rounds[row.RoundId]
            where row.IsOpen(round, now, isOver: false)
            from party in row.Parties
            where PartyAct.IsAllowed(caller, row, party)
            let kind = row.HasRefused(party) ? null
            : party == row.EmployerId && row.Refusals.Count > 0 ? AnswerRefusal
            : !row.HasApproved(party) && row.Leader(party) is null ? ApproveAdvertisementOfOurs
            : null
            where kind is not null
            select Task(kind, round, UntilReady(round, now), $"/advertisements/{row.Id}", party, ("title", row.Title));
    }

    private static IEnumerable<TaskItem> OfDirectorate(IReadOnlyList<RecruitmentRound> open, IReadOnlyList<Shortfall> unready)
    {
        if (open.Count == 0)
            yield return PlanNextRound.Item(new Dictionary<string, object?>(), null, "/rounds");
        foreach (var round in open)
        {
            var employers = unready.Count(employer => employer.RoundId == round.Id);
            if (employers > 0)
                yield return Task(EmployersNotReady, round, round.AdsReadyAt, "/rounds", null, ("count", employers));
        }
    }

    private static TaskItem Task(
        TaskKind kind,
        RecruitmentRound round,
        Due? due,
        string link,
        Guid? organisation,
        params (string Name, object? Value)[] args
    ) =>
        kind.Item(
            new Dictionary<string, object?>(args.Select(arg => KeyValuePair.Create(arg.Name, arg.Value))) { ["round"] = round.Code },
            due,
            link,
            organisation
        );
}
