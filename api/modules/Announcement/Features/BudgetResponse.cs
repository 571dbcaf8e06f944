using LisPortal.Contracts.Allocation;

namespace LisPortal.Announcement.Features;

/// <summary>R-ALL-12: an employer's seats of one kind in the round.</summary>
/// <param name="Kind">What the seats count as.</param>
/// <param name="Given">What the employer has been given, without what it has reported as not advertised.</param>
/// <param name="Allocated">What of it may be advertised now: less while a cut above has not been distributed.</param>
/// <param name="Claimed">Held by its approved advertisements.</param>
/// <param name="Written">In all of its advertisements of the round, drafts too.</param>
internal sealed record BudgetResponse(SeatKind Kind, int Given, int Allocated, int Claimed, int Written);
