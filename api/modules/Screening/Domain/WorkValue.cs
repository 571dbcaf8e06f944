namespace LisPortal.Screening.Domain;

/// <param name="PerMonth">Hundredths of a point per full-time month, all criteria together.</param>
/// <param name="Criteria">Places of the matching criteria in their scheme.</param>
internal readonly record struct WorkValue(int PerMonth, int[] Criteria);
