using MediatR;

namespace LisPortal.Contracts.Screening;

/// <summary>The signed rankings of a round, best first; groups without one are left out.</summary>
public sealed record GetSignedRankings(Guid RoundId) : IRequest<IReadOnlyList<SignedRanking>>;
