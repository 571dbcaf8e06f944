using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Tasks;
using LisPortal.Screening.Data;
using LisPortal.Screening.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Tasks;

/// <summary>What employers must do between the application deadline and the first offers: rank, concur, sign (R-SCR-11, R-SCR-12).</summary>
internal sealed class RankingTasks(ScreeningContext screening, IMediator mediator) : ITaskSource
{
    private static readonly TaskKind Rank = new("screening.rank", "advertisement", "group");
    private static readonly TaskKind Concur = new("screening.concur", "advertisement", "group");
    private static readonly TaskKind Sign = new("screening.sign", "advertisement", "group");

    public IReadOnlyList<TaskKind> Kinds { get; } = [Rank, Concur, Sign];

    public async Task<IReadOnlyList<TaskItem>> For(RequestContext request, CancellationToken cancellationToken)
    {
        var organisations = request.Caller.ActingOrganisations([.. AccessPolicy.Employer.Roles]);
        if (organisations.Count == 0)
        {
            return [];
        }

        var ranking = (await mediator.Send(new AskRounds(), cancellationToken)).Where(round =>
            round.ApplicationDeadline.HasPassed(request.Now) && request.Now < FirstOfferAt(round)
        );
        List<TaskItem> tasks = [];
        foreach (var round in ranking)
        {
            tasks.AddRange(await TasksIn(round, organisations, cancellationToken));
        }

        return tasks;
    }

    private async Task<IEnumerable<TaskItem>> TasksIn(
        RoundSummary round,
        IReadOnlyList<Guid> organisations,
        CancellationToken cancellationToken
    )
    {
        var own = (await mediator.Send(new AskAdvertisementsOfRound(round.Id), cancellationToken))
            .Where(advertisement =>
                organisations.Contains(advertisement.EmployerId) || advertisement.Municipalities.Any(organisations.Contains)
            )
            .ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var ids = own.Select(advertisement => advertisement.Id).ToList();
        var rankings = (
            await screening.Rankings.AsNoTracking().Where(row => ids.Contains(row.AdvertisementId)).ToListAsync(cancellationToken)
        )
            .GroupBy(row => row.GroupId)
            .ToDictionary(revisions => revisions.Key, revisions => revisions.MaxBy(row => row.Revision)!);
        return own.SelectMany(advertisement => advertisement.Groups.Select(group => (advertisement, group)))
            .SelectMany(place =>
                TasksOf(round, place.advertisement, place.group, RankingOf(place.advertisement, place.group, rankings), organisations)
            );
    }

    private static Ranking RankingOf(AdvertisementSummary advertisement, GroupSummary group, Dictionary<Guid, Ranking> rankings) =>
        rankings.GetValueOrDefault(group.Id)
        ?? Ranking.Start(
            new RankedGroup(
                advertisement.RoundId,
                advertisement.Id,
                group.Id,
                advertisement.EmployerId,
                group.Kind,
                group.Specialty,
                group.Municipalities
            )
        );

    private static IEnumerable<TaskItem> TasksOf(
        RoundSummary round,
        AdvertisementSummary advertisement,
        GroupSummary group,
        Ranking ranking,
        IReadOnlyList<Guid> organisations
    )
    {
        if (ranking.IsSigned)
        {
            yield break;
        }

        var authority = ranking.Authorities.FirstOrDefault(organisations.Contains);
        if (ranking.Entries.Count == 0)
        {
            if (authority != default)
            {
                yield return Task(Rank, authority);
            }

            yield break;
        }

        if (authority != default && ranking.ConcurrencesMissing(authority).Count == 0)
        {
            yield return Task(Sign, authority);
            yield break;
        }

        foreach (var municipality in ranking.Authorities.SelectMany(ranking.ConcurrencesMissing).Distinct().Where(organisations.Contains))
        {
            yield return Task(Concur, municipality);
        }

        TaskItem Task(TaskKind kind, Guid organisation) =>
            kind.Item(
                new Dictionary<string, object?> { ["advertisement"] = advertisement.Title, ["group"] = group.Name },
                FirstOfferAt(round),
                $"/position-groups/{group.Id}/ranking",
                organisation
            );
    }

    private static DateTimeOffset FirstOfferAt(RoundSummary round) => round.OfferRounds.Min(dates => dates.OfferAt);
}
