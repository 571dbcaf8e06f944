using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;

namespace LisPortal.Screening.Domain;

/// <summary>The group a ranking is for, as its advertisement states it.</summary>
internal sealed record RankedGroup(
    Guid RoundId,
    Guid AdvertisementId,
    Guid GroupId,
    Guid TrustId,
    PositionKind Kind,
    Specialty? Specialty,
    IReadOnlyList<Guid> Municipalities
);
