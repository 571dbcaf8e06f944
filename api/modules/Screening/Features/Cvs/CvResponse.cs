using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Features.Cvs;

/// <param name="Content">Null until the CV is first saved.</param>
/// <param name="SavedAt">UTC; null until the CV is first saved.</param>
/// <param name="ReadyToApply">It states an authorisation, also one to come, or a student licence.</param>
/// <param name="Version">0 until the CV is first saved.</param>
internal sealed record CvResponse(Cv? Content, DateTimeOffset? SavedAt, bool ReadyToApply, int Version) : IVersioned
{
    internal Guid PersonId { get; init; }

    RecordKey IVersioned.Record => RecordOf(PersonId);

    /// <summary>Whose it is, also before it is first saved: everybody's CV has the same address and counts from 0.</summary>
    public static RecordKey RecordOf(Guid personId) => RecordKey.Of<CvResponse>(personId);

    public static CvResponse Empty(Guid personId) => new(null, null, ReadyToApply: false, 0) { PersonId = personId };

    public static CvResponse Of(CvRevision revision) =>
        new(revision.Content, revision.SavedAt, revision.Content.StatesLicence, revision.Number) { PersonId = revision.PersonId };
}
