using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Screening;

/// <summary>The signed rankings of a round, best first; groups without one are left out.</summary>
public sealed record AskSignedRankings(Guid RoundId) : IQuestion<IReadOnlyList<SignedRanking>>;
