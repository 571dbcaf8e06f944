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

/// <summary>
/// Work of any of the kinds. Work as a doctor counts only while licensed. Several criteria may match the same work: their points add up,
/// so that what is better (on call, after authorisation) is a supplement to what all get.
/// </summary>
/// <param name="Kinds">Work of any of these; at least one, each once.</param>
/// <param name="Licence">Only while in this state, for work as a doctor; null for any.</param>
/// <param name="OnCall">Only with, or only without, on-call duty; null for either.</param>
internal sealed record WorkMatch(IReadOnlyList<WorkKind> Kinds, LicenceState? Licence = null, bool? OnCall = null)
{
    public bool Matches(WorkKind kind, LicenceState licence, bool onCall) =>
        Kinds.Contains(kind)
        && (!kind.IsDoctor() || licence != LicenceState.None)
        && (Licence is null || Licence == licence)
        && (OnCall is null || OnCall == onCall);
}

/// <summary>What is counted.</summary>
internal enum PointsUnit
{
    FullTimeMonth,
    Item,
}
