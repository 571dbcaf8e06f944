namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-4: one line of the explanation of points.</summary>
/// <param name="Reason">What the line tells.</param>
/// <param name="Rule">Handbook rule applied.</param>
/// <param name="Criterion">Code of the criterion; null when it concerns none or all.</param>
/// <param name="EntryId">The CV entry; null on the line of a cap.</param>
/// <param name="From">First day counted or cut, Norwegian date; null for merits.</param>
/// <param name="To">Last day counted or cut; null for merits and for work that has not ended nor been reached.</param>
/// <param name="Percentage">Percentage counted or cut on each of these days; null for merits.</param>
/// <param name="Units">Percent-days of work (3000 to a full-time month) or number of items.</param>
/// <param name="Points">Hundredths of a point; negative on the line of a cap, 0 where nothing is counted.</param>
internal sealed record PointsLine(
    PointsReason Reason,
    string Rule,
    string? Criterion,
    Guid? EntryId,
    DateOnly? From,
    DateOnly? To,
    decimal? Percentage,
    decimal Units,
    int Points
);
