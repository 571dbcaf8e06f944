namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-12: a municipality's explicit yes.</summary>
/// <param name="MunicipalityId">In whose name.</param>
/// <param name="At">When, UTC.</param>
internal sealed record Concurrence(Guid MunicipalityId, Guid UserId, DateTimeOffset At);
