using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Features.Schemes;

/// <summary>R-SCR-3: how CVs are turned into points.</summary>
/// <param name="Own">The advertisement's own scheme; otherwise the national one of the round's publication day.</param>
/// <param name="LegalReference">What the national scheme rests on; null for an own one.</param>
/// <param name="Criteria">Each with a code of its own.</param>
/// <param name="Frozen">Advertisements had to be ready, so that it stands as approved (R-ANN-8, R-ANN-10).</param>
/// <param name="ReferenceDate">Work counts up to and including this Norwegian date.</param>
/// <param name="Version">0 while the national scheme applies.</param>
internal sealed record PointsSchemeResponse(
    Guid AdvertisementId,
    bool Own,
    string? LegalReference,
    IReadOnlyList<PointsCriterion> Criteria,
    bool Frozen,
    DateOnly ReferenceDate,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordOf(AdvertisementId);

    public static RecordKey RecordOf(Guid advertisementId) => RecordKey.Of<PointsSchemeResponse>(advertisementId);

    public static PointsSchemeResponse Of(AdvertisementInRound advertisement, DateTimeOffset now) =>
        new(
            advertisement.Advertisement.Id,
            advertisement.OwnScheme is not null,
            advertisement.OwnScheme is null ? NationalPointsSchemes.On(advertisement.RuleDay).Value.LegalReference : null,
            advertisement.Scheme.Criteria,
            advertisement.Round.AdsReadyAt.HasPassed(now),
            advertisement.ReferenceDate,
            advertisement.OwnScheme?.Version ?? 0
        );
}
