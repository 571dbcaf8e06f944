using MediatR;

namespace LisPortal.Contracts.Announcement;

/// <summary>The advertisement that holds the group; null when there is none.</summary>
public sealed record GetAdvertisementOfGroup(Guid GroupId) : IRequest<AdvertisementSummary?>;
