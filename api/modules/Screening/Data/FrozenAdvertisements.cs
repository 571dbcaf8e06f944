using System.Collections.Concurrent;
using LisPortal.Kernel.Hosting.Time;

namespace LisPortal.Screening.Data;

/// <summary>
/// Published advertisements, which no longer change (R-ANN-8) but for the dates of their round, kept in memory so that the rush before a deadline asks for each once.
/// A demo's clock can move back to before publication: what was kept before a move is not used after it.
/// </summary>
internal sealed class FrozenAdvertisements(RoundClock clock)
{
    private readonly ConcurrentDictionary<Guid, (int Moment, AdvertisementInRound Advertisement)> kept = new();

    /// <summary>Take it before asking, pass it when keeping.</summary>
    public int Moment => clock.Moves;

    public AdvertisementInRound? Find(Guid advertisementId, int moment) =>
        kept.TryGetValue(advertisementId, out var known) && known.Moment == moment ? known.Advertisement : null;

    public void Keep(AdvertisementInRound advertisement, int moment) => kept[advertisement.Advertisement.Id] = (moment, advertisement);
}
