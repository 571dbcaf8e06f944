using LisPortal.Kernel.Messaging;
using LisPortal.Screening.Domain;

namespace LisPortal.Screening.Features.Rankings;

/// <summary>The newest revision of a position group's ranking.</summary>
/// <param name="State">What it still lacks.</param>
/// <param name="Revision">0 before the first draft.</param>
/// <param name="ChangeReason">R-SCR-11: why there is a revision after offers began; null for the first.</param>
/// <param name="Entries">Best first.</param>
/// <param name="SigningOrganisations">R-SCR-12: who has the authority; one of them signs.</param>
/// <param name="Concurrences">Municipalities' explicit yes to this list.</param>
/// <param name="ConcurrencesMissing">Municipalities whose explicit yes is still missing.</param>
/// <param name="SpecialistNeeded">R-SCR-12: signing states that a specialist of the specialty took part.</param>
/// <param name="Signature">Null until it is signed.</param>
/// <param name="Frozen">R-SCR-11: a change is a new revision with a reason.</param>
/// <param name="SignBefore">UTC; release of the round's first offers.</param>
/// <param name="Version">0 before the first draft.</param>
internal sealed record RankingResponse(
    Guid GroupId,
    Guid AdvertisementId,
    Guid RoundId,
    RankingState State,
    int Revision,
    string? ChangeReason,
    IReadOnlyList<RankedEntry> Entries,
    IReadOnlyList<Guid> SigningOrganisations,
    IReadOnlyList<Concurrence> Concurrences,
    IReadOnlyList<Guid> ConcurrencesMissing,
    bool SpecialistNeeded,
    Signature? Signature,
    bool Frozen,
    DateTimeOffset SignBefore,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordOf(GroupId);

    public static RecordKey RecordOf(Guid groupId) => RecordKey.Of<RankingResponse>(groupId);

    /// <summary>More drafts than one revision ever has, so that the versions of a later revision follow on.</summary>
    private const int VersionsPerRevision = 100_000;

    /// <summary>One count over all revisions of the group, so that an old ETag never fits a new revision.</summary>
    public static int VersionOf(Ranking? newest) => newest is null ? 0 : ((newest.Revision - 1) * VersionsPerRevision) + newest.Version;

    public static RankingResponse Of(
        Ranking ranking,
        AdvertisementInRound advertisement,
        IReadOnlyList<RankedEntry> entries,
        DateTimeOffset now
    )
    {
        var signers = ranking.Authorities;
        var missing = signers.Select(ranking.ConcurrencesMissing).MinBy(municipalities => municipalities.Count) ?? [];
        return new(
            ranking.GroupId,
            ranking.AdvertisementId,
            ranking.RoundId,
            StateOf(ranking, missing.Count),
            ranking.Version == 0 ? 0 : ranking.Revision,
            ranking.ChangeReason,
            entries,
            signers,
            ranking.Concurrences,
            missing,
            ranking.NeedsSpecialist,
            ranking.Signature,
            ranking.IsFrozen(now, advertisement.FirstOfferAt),
            advertisement.FirstOfferAt,
            ranking.Version == 0 ? 0 : VersionOf(ranking)
        );
    }

    private static RankingState StateOf(Ranking ranking, int missing) =>
        ranking.IsSigned ? RankingState.Signed
        : ranking.Entries.Count == 0 ? RankingState.Empty
        : missing > 0 ? RankingState.Draft
        : RankingState.Concurred;
}
