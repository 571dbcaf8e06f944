namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-12: who signed the ranking.</summary>
/// <param name="OrganisationId">In whose name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="SpecialistTookPart">Whether a specialist of the specialty took part.</param>
internal sealed record Signature(Guid OrganisationId, Guid UserId, DateTimeOffset At, bool SpecialistTookPart);
