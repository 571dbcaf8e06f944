namespace LisPortal.Screening.Features.Rankings;

/// <summary>One ranked applicant.</summary>
/// <param name="Rank">1 is best.</param>
/// <param name="Name">Given name and family name.</param>
/// <param name="Reason">R-SCR-11: in the committee's words.</param>
/// <param name="TotalPoints">Hundredths of a point.</param>
internal sealed record RankedEntry(Guid ApplicationId, Guid PersonId, int Rank, string Name, string Reason, int TotalPoints);
