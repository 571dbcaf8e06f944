namespace LisPortal.Screening.Domain;

/// <summary>The scheme that applies to an ad without one of its own, dated.</summary>
/// <param name="LegalReference">What it rests on, as shown to users.</param>
internal sealed record NationalPointsScheme(DateOnly EffectiveFrom, string LegalReference, PointsScheme Scheme);
