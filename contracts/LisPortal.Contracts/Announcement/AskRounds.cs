using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Announcement;

/// <summary>All rounds, newest start first.</summary>
public sealed record AskRounds : IQuestion<IReadOnlyList<RoundSummary>>;
