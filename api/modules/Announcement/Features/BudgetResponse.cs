using LisPortal.Contracts.Allocation;

namespace LisPortal.Announcement.Features;

/// <summary>R-ALL-12: an employer's seats of one kind in the round.</summary>
/// <param name="Kind">What the seats count as.</param>
/// <param name="Allocated">What the employer may advertise: its seats without those it has reported as not advertised.</param>
/// <param name="Claimed">Held by its approved advertisements.</param>
/// <param name="Written">In all of its advertisements of the round, drafts too.</param>
internal sealed record BudgetResponse(SeatKind Kind, int Allocated, int Claimed, int Written);
