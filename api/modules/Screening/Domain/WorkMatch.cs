namespace LisPortal.Screening.Domain;

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
