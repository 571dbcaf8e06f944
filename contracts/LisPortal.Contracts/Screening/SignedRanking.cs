namespace LisPortal.Contracts.Screening;

public sealed record SignedRanking(Guid GroupId, Guid AdvertisementId, IReadOnlyList<Guid> Persons);
