using LisPortal.Contracts.Organisations;

namespace LisPortal.Organisations.Features;

/// <summary>An organisation that takes part in LIS1. Dates are Europe/Oslo.</summary>
/// <param name="Code">Unique and stable; of municipalities with their official number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">In Norwegian, as registered.</param>
/// <param name="ParentId">Directly above it; null at the top.</param>
/// <param name="RegionId">The regional health authority it is in; null for national bodies.</param>
/// <param name="ValidFrom">First valid day.</param>
/// <param name="ValidTo">Last valid day; null while valid.</param>
internal sealed record OrganisationResponse(
    Guid Id,
    string Code,
    OrganisationKind Kind,
    string Name,
    Guid? ParentId,
    Guid? RegionId,
    DateOnly ValidFrom,
    DateOnly? ValidTo
);
