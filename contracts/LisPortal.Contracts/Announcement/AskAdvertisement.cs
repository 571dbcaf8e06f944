using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Announcement;

/// <summary>Null when there is no such advertisement.</summary>
public sealed record AskAdvertisement(Guid AdvertisementId) : IQuestion<AdvertisementSummary?>;
