using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Announcement;

/// <summary>Every advertisement of a round that is approved and within its employer's allocation, by reference.</summary>
public sealed record AskAdvertisementsOfRound(Guid RoundId) : IQuestion<IReadOnlyList<AdvertisementSummary>>;
