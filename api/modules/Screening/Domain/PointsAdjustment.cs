namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-4: points that an employer added or deducted.</summary>
/// <param name="Id">Of the adjustment.</param>
/// <param name="Points">Hundredths of a point, up or down.</param>
/// <param name="Reason">In the employer's words.</param>
/// <param name="OrganisationId">In whose name.</param>
/// <param name="At">When, UTC.</param>
internal sealed record PointsAdjustment(Guid Id, int Points, string Reason, Guid OrganisationId, Guid UserId, DateTimeOffset At);
