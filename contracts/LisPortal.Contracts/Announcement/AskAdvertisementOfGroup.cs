using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Announcement;

/// <summary>The advertisement that holds the group; null when there is none.</summary>
public sealed record AskAdvertisementOfGroup(Guid GroupId) : IQuestion<AdvertisementSummary?>;
