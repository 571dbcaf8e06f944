using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>How advertisements look to the caller: names from Organisations, state and possible actions computed.</summary>
internal sealed class AdvertisementView(AnnouncementContext announcement, IMediator mediator, RequestContext request)
{
    private Dictionary<Guid, NamedOrganisation> names = [];

    public async Task<AdvertisementResponse> Of(Advertisement row, CancellationToken cancellationToken)
    {
        var (round, isOver) = (await Rounds([row], cancellationToken), await OverBudget([row], cancellationToken));
        await Name([row], cancellationToken);
        var isInvolved = Involvement.Of(request.Caller, row);
        var kinds = row.SeatsByKind.Select(part => part.Kind).ToList();
        var budgets = isInvolved
            ? await announcement
                .Budgets.AsNoTracking()
                .Where(budget => budget.RoundId == row.RoundId && budget.EmployerId == row.EmployerId && kinds.Contains(budget.Kind))
                .Select(budget => new BudgetResponse(
                    budget.Kind,
                    budget.Given,
                    budget.Allocated,
                    budget.Claimed,
                    announcement
                        .Advertisements.Where(other => other.RoundId == budget.RoundId && other.EmployerId == budget.EmployerId)
                        .SelectMany(other => other.Groups)
                        .Where(group => group.SeatKind == budget.Kind)
                        .Sum(group => group.Seats)
                ))
                .ToListAsync(cancellationToken)
            : [];
        return Response(row, round[row.RoundId], isOver.Contains(row.Id), isInvolved, budgets);
    }

    public async Task<Func<Advertisement, AdvertisementRow>> Rows(IReadOnlyList<Advertisement> rows, CancellationToken cancellationToken)
    {
        var rounds = await Rounds(rows, cancellationToken);
        var over = await OverBudget(rows, cancellationToken);
        await Name(rows, cancellationToken);
        return row => Row(row, rounds[row.RoundId], over.Contains(row.Id));
    }

    private AdvertisementResponse Response(
        Advertisement row,
        RecruitmentRound round,
        bool isOver,
        bool isInvolved,
        IReadOnlyList<BudgetResponse> budgets
    ) =>
        new(
            row.Id,
            row.Reference,
            row.RoundId,
            round.Code,
            round.AdsReadyAt,
            round.PublishedAt,
            round.ApplicationDeadline,
            round.StartDate,
            row.EmployerId,
            row.EmployerName,
            row.HospitalId is { } hospital ? names[hospital] : null,
            row.Title,
            State(row, round, isOver),
            row.ServiceParts,
            row.Coupling,
            row.Texts.Description,
            row.Texts.CriteriaText,
            row.Texts.PersonalSuitabilityText,
            row.Texts.RequiredDocuments,
            row.Contact,
            row.Seats,
            [.. row.Groups.OrderBy(group => group.Place).Select(Group)],
            [.. row.Questions.Select(question => new QuestionSummary(question.Id, question.Kind, question.Text))],
            isInvolved ? [.. row.Parties.Select(party => Approval(row, party))] : [],
            [.. budgets.OrderBy(budget => budget.Kind.Place)],
            Actions(row, round, budgets.Any(budget => budget.Claimed > budget.Given)),
            row.Revision,
            row.Version
        );

    private AdvertisementRow Row(Advertisement row, RecruitmentRound round, bool isOver) =>
        new(
            row.Id,
            row.Reference,
            row.RoundId,
            round.Code,
            row.Title,
            row.EmployerId,
            row.EmployerName,
            row.RegionId,
            State(row, round, isOver),
            row.ServiceParts,
            row.Coupling,
            row.Seats,
            [
                .. row
                    .Groups.OrderBy(group => group.Place)
                    .Select(group => new GroupRow(group.Id, group.Name, group.Kind, group.Specialty, group.Seats, Municipalities(group))),
            ],
            round.ApplicationDeadline,
            round.StartDate,
            row.Parties.Count(party => !row.HasApproved(party))
        );

    private AdvertisementState State(Advertisement row, RecruitmentRound round, bool isOver) =>
        row.ApprovedAt is null
            ? (
                !row.IsOpen(round, request.Now, isOver: false) ? AdvertisementState.Lapsed
                : row.Refusals.Count > 0 ? AdvertisementState.Refused
                : AdvertisementState.Draft
            )
        : isOver ? AdvertisementState.OverBudget
        : request.Now < round.PublishedAt ? AdvertisementState.Approved
        : AdvertisementState.Published;

    private AdvertisementActions Actions(Advertisement row, RecruitmentRound round, bool isOver)
    {
        var isOwner = request.Caller.ActsFor(row.EmployerId, Role.Trust);
        var whyClosed = AdvertisementErrors.AdsClosed(round.AdsReadyAt).Code;
        var closed = row.IsOpen(round, request.Now, isOver: false) ? null : whyClosed;
        var notEditable = row.IsOpen(round, request.Now, isOver) ? null : whyClosed;
        var approvals =
            from party in row.Parties
            where PartyAct.IsAllowed(request.Caller, row, party)
            let whyNot = row.HasApproved(party)
                ? "announcement.already-approved"
                : closed ?? (row.Leader(party) is { } leader ? AdvertisementErrors.LeaderFirst(leader).Code : null)
            select new ApprovalAction(party, whyNot is null, whyNot, closed is null, closed is null && row.HasApproved(party));
        return new AdvertisementActions(isOwner && notEditable is null, isOwner ? notEditable : null, [.. approvals]);
    }

    private GroupResponse Group(PositionGroup group) =>
        new(
            group.Id,
            group.Name,
            group.Kind,
            group.Specialty,
            group.Seats,
            Municipalities(group),
            group.LaterPosition is { } later
                ? new LaterPositionResponse(
                    names[later.EmployerId],
                    later.Place,
                    later.Attachment,
                    later.StartYear,
                    later.DecidedBy,
                    later.Reason
                )
                : null
        );

    private List<NamedOrganisation> Municipalities(PositionGroup group) => [.. group.MunicipalityIds.Select(id => names[id])];

    private ApprovalResponse Approval(Advertisement row, Guid party)
    {
        var refusal = row.Refusals.FirstOrDefault(refusal => refusal.OrganisationId == party);
        return new(
            party == row.EmployerId ? new NamedOrganisation(party, row.EmployerName) : names[party],
            party == row.EmployerId ? PartyRole.Trust : PartyRole.Municipality,
            row.Approvals.FirstOrDefault(approval => approval.OrganisationId == party)?.At,
            refusal?.At,
            refusal?.Reason
        );
    }

    private async Task Name(IReadOnlyList<Advertisement> rows, CancellationToken cancellationToken)
    {
        var ids = rows.SelectMany(row =>
            row.Municipalities.Concat(row.Groups.Select(group => group.LaterPosition?.EmployerId).Append(row.HospitalId).OfType<Guid>())
        );
        var found = await mediator.Send(new AskOrganisationNames(ids), cancellationToken);
        names = found.ToDictionary(pair => pair.Key, pair => new NamedOrganisation(pair.Key, pair.Value));
    }

    private async Task<Dictionary<Guid, RecruitmentRound>> Rounds(IReadOnlyList<Advertisement> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.RoundId).Distinct().ToList();
        return await announcement
            .Rounds.AsNoTracking()
            .Where(round => ids.Contains(round.Id))
            .ToDictionaryAsync(round => round.Id, cancellationToken);
    }

    private async Task<HashSet<Guid>> OverBudget(IReadOnlyList<Advertisement> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Where(row => row.ApprovedAt is not null).Select(row => row.Id).ToList();
        var over = announcement.Advertisements.Where(row => ids.Contains(row.Id)).Where(announcement.OverBudget(over: true));
        return ids.Count == 0 ? [] : [.. await over.IgnoreAutoIncludes().Select(row => row.Id).ToListAsync(cancellationToken)];
    }
}
