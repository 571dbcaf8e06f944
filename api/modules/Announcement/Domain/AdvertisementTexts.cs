namespace LisPortal.Announcement.Domain;

/// <summary>R-ANN-7: what an advertisement states, besides its groups.</summary>
/// <param name="CriteriaText">What is weighted, with verifiable criteria.</param>
/// <param name="PersonalSuitabilityText">How personal suitability is judged.</param>
internal sealed record AdvertisementTexts(
    string Description,
    string CriteriaText,
    string PersonalSuitabilityText,
    string RequiredDocuments
);
