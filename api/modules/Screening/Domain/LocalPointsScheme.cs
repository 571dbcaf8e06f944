using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-3: an advertisement's own criteria and weights. Without one the national scheme of the round's day applies.</summary>
internal sealed class LocalPointsScheme : Aggregate
{
    private LocalPointsScheme() { }

    public Guid AdvertisementId { get; private set; }

    /// <summary>Judged when they were set.</summary>
    public IReadOnlyList<PointsCriterion> Criteria { get; private set; } = [];

    public static LocalPointsScheme For(Guid advertisementId) => new() { AdvertisementId = advertisementId };

    public void Set(PointsScheme scheme) => Criteria = scheme.Criteria;
}
