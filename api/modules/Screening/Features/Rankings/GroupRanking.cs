using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Features.Rankings;

/// <param name="IsNew">Nothing is stored yet.</param>
internal sealed record GroupRanking(Ranking Ranking, bool IsNew, AdvertisementInRound Advertisement)
{
    public int Version => IsNew ? 0 : RankingResponse.VersionOf(Ranking);

    public DateTimeOffset FirstOfferAt => Advertisement.FirstOfferAt;
}
