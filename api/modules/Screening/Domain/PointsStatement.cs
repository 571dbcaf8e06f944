namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-4: a total with the lines that explain it. The points of the lines sum to the total.</summary>
/// <param name="Total">Hundredths of a point.</param>
internal sealed record PointsStatement(int Total, IReadOnlyList<PointsLine> Lines);
