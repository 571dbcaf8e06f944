using MediatR;

namespace LisPortal.Contracts.Announcement;

/// <summary>Null when there is no such round.</summary>
public sealed record GetRound(Guid RoundId) : IRequest<RoundSummary?>;
