namespace LisPortal.Announcement.Domain;

/// <summary>An advertisement's content as written by the trust; checked by <see cref="ContentRules"/> before it is taken.</summary>
internal sealed record AdvertisementContent(
    string Title,
    Guid? HospitalId,
    ServiceParts ServiceParts,
    Coupling Coupling,
    AdvertisementTexts Texts,
    Contact Contact,
    IReadOnlyList<GroupContent> Groups,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<string> PlaceNames
);
