using LisPortal.Contracts.Offers;
using LisPortal.Offers.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>What other modules ask about offer rounds.</summary>
internal sealed class AnswerOfferRoundQueries(OffersContext offers)
    : IRequestHandler<AskOfferRoundStandings, IReadOnlyList<OfferRoundStanding>>
{
    public async Task<IReadOnlyList<OfferRoundStanding>> Handle(AskOfferRoundStandings query, CancellationToken cancellationToken)
    {
        var released = await offers
            .OfferRounds.AsNoTracking()
            .Where(row => row.RoundId == query.RoundId)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellationToken);
        if (released.Count == 0)
            return [];
        var open = await offers
            .Offers.Where(offer => offer.RoundId == query.RoundId && offer.Answer == null)
            .Select(offer => new { offer.Number, offer.PersonId })
            .Distinct()
            .GroupBy(offer => offer.Number)
            .Select(same => new { Number = same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Number, same => same.Count, cancellationToken);
        var unmarked = await (
            from acceptance in offers.Acceptances
            join offer in offers.Offers on acceptance.OfferId equals offer.Id
            where acceptance.RoundId == query.RoundId && acceptance.MarkedAt == null
            group offer by offer.Number into same
            select new { Number = same.Key, Count = same.Count() }
        ).ToDictionaryAsync(same => same.Number, same => same.Count, cancellationToken);
        return
        [
            .. released.Select(row => new OfferRoundStanding(
                row.Number,
                row.ReleasedAt,
                open.GetValueOrDefault(row.Number),
                unmarked.GetValueOrDefault(row.Number)
            )),
        ];
    }
}
