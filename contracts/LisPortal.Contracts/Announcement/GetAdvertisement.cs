using MediatR;

namespace LisPortal.Contracts.Announcement;

/// <summary>Null when there is no such advertisement.</summary>
public sealed record GetAdvertisement(Guid AdvertisementId) : IRequest<AdvertisementSummary?>;
