using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Announcement;

/// <summary>Null when there is no such round.</summary>
public sealed record AskRound(Guid RoundId) : IQuestion<RoundSummary?>;
