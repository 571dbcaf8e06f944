using MediatR;

namespace LisPortal.Contracts.Announcement;

/// <summary>All rounds, newest start first.</summary>
public sealed record GetRounds : IRequest<IReadOnlyList<RoundSummary>>;
