using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Screening;

/// <summary>An advertisement's own points scheme has been set, so that what its parties have approved is no longer what it says (R-ANN-10).</summary>
[EventName("screening.points-scheme-set.v1")]
[SeenBy(nameof(PointsSchemeSet.EmployerId))]
public sealed record PointsSchemeSet(Guid AdvertisementId, Guid RoundId, Guid EmployerId) : IEvent;
