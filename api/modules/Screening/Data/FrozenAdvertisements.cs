using LisPortal.Kernel.Hosting.Time;
using LisPortal.Screening.Domain;
using Microsoft.Extensions.Caching.Memory;

namespace LisPortal.Screening.Data;

/// <summary>
/// Published advertisements, which no longer change (R-ANN-8) but for the dates of their round, kept in memory so that the rush before a deadline asks for each once.
/// A demo's clock can move back to before publication: what was kept before a move is not used after it.
/// </summary>
internal sealed class FrozenAdvertisements(RoundClock clock, IMemoryCache cache)
{
    private static readonly TimeSpan KeptAfterUse = TimeSpan.FromMinutes(10);

    private sealed record Key(Guid AdvertisementId, int Moment);

    /// <summary>Take it before asking, pass it when keeping.</summary>
    public int Moment => clock.Moves;

    public AdvertisementInRound? Find(Guid advertisementId, int moment) =>
        cache.Get<AdvertisementInRound>(new Key(advertisementId, moment));

    public void Keep(AdvertisementInRound advertisement, int moment) =>
        cache.Set(
            new Key(advertisement.Advertisement.Id, moment),
            advertisement,
            new MemoryCacheEntryOptions { SlidingExpiration = KeptAfterUse }
        );
}
