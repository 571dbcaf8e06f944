using LisPortal.Contracts.Screening;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>The latest signed revision of every group of a round; a newer draft does not count until it is signed (R-SCR-11).</summary>
internal sealed class AnswerSignedRankings(ScreeningContext screening) : IRequestHandler<AskSignedRankings, IReadOnlyList<SignedRanking>>
{
    public async Task<IReadOnlyList<SignedRanking>> Handle(AskSignedRankings query, CancellationToken cancellationToken)
    {
        var signed = await screening
            .Rankings.AsNoTracking()
            .Where(row => row.RoundId == query.RoundId && row.Signature != null)
            .ToListAsync(cancellationToken);
        return
        [
            .. signed
                .GroupBy(ranking => ranking.GroupId)
                .Select(revisions => revisions.MaxBy(ranking => ranking.Revision)!)
                .Select(ranking => new SignedRanking(
                    ranking.GroupId,
                    ranking.AdvertisementId,
                    [.. ranking.Entries.OrderBy(entry => entry.Rank).Select(entry => entry.PersonId)]
                )),
        ];
    }
}
