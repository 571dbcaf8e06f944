namespace LisPortal.Screening.Domain;

/// <summary>R-SCR-3: what gives points, how many and how far. Points are integers in hundredths of a point.</summary>
/// <param name="Code">Lower kebab-case, unique in its scheme.</param>
/// <param name="Unit">Full-time months for work, items for merits.</param>
/// <param name="PointsPerUnit">Hundredths of a point.</param>
/// <param name="Cap">Hundredths of a point; the most this criterion gives.</param>
/// <param name="EvidenceTextKey">Client's text telling which document proves it.</param>
/// <param name="Work">What work it matches; null for merits.</param>
/// <param name="Merit">What merit it matches; null for work.</param>
internal sealed record PointsCriterion(
    string Code,
    PointsUnit Unit,
    int PointsPerUnit,
    int Cap,
    string EvidenceTextKey,
    WorkMatch? Work = null,
    MeritKind? Merit = null
);
