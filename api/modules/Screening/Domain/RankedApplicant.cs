namespace LisPortal.Screening.Domain;

/// <param name="Rank">1 is best; contiguous.</param>
/// <param name="Reason">Why here, in the committee's words.</param>
internal sealed record RankedApplicant(Guid ApplicationId, Guid PersonId, int Rank, string Reason);
