using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Screening;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

/// <summary>What a release would do now: the round's groups as advertised, and who is next.</summary>
/// <param name="Groups">By advertisement and name, so that the log's order falls to no id.</param>
/// <param name="WithoutRanking">Groups with no signed ranking.</param>
internal sealed record ReleasePlan(
    IReadOnlyList<(AdvertisementSummary Advertisement, GroupSummary Group)> Groups,
    IReadOnlyList<NextOffer> Offers,
    IReadOnlySet<Guid> WithoutRanking
)
{
    public static async Task<ReleasePlan> Make(OffersContext offers, IMediator mediator, Guid roundId, CancellationToken cancellationToken)
    {
        var groups = await AdvertisedGroups(mediator, roundId, cancellationToken);
        var rankings = (await mediator.Send(new AskSignedRankings(roundId), cancellationToken)).ToDictionary(
            ranking => ranking.GroupId,
            ranking => ranking.Persons
        );
        var offered = await offers
            .Offers.AsNoTracking()
            .Where(offer => offer.RoundId == roundId)
            .Select(offer => new { offer.GroupId, offer.PersonId })
            .ToListAsync(cancellationToken);
        var accepted = await offers
            .Acceptances.AsNoTracking()
            .Where(acceptance => acceptance.RoundId == roundId)
            .ToDictionaryAsync(acceptance => acceptance.PersonId, acceptance => acceptance.GroupId, cancellationToken);
        var history = new OfferHistory(offered.Select(offer => (offer.GroupId, offer.PersonId)).ToHashSet(), accepted);
        return new ReleasePlan(
            groups,
            OfferCascade.Next([.. groups.Select(pair => new GroupSeats(pair.Group.Id, pair.Group.Seats))], rankings, history),
            groups.Select(pair => pair.Group.Id).Where(id => !rankings.ContainsKey(id)).ToHashSet()
        );
    }

    public static async Task<IReadOnlyList<(AdvertisementSummary Advertisement, GroupSummary Group)>> AdvertisedGroups(
        IMediator mediator,
        Guid roundId,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await mediator.Send(new AskAdvertisementsOfRound(roundId), cancellationToken))
                .OrderBy(advertisement => advertisement.Title, StringComparer.Ordinal)
                .SelectMany(advertisement =>
                    advertisement.Groups.OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => (advertisement, group))
                ),
        ];
}
