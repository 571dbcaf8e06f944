using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;

namespace LisPortal.Screening.Domain;

/// <summary>
/// R-SCR-11 and R-SCR-12: the ordered, reasoned list for one position group: draft, concurred in by the municipalities, signed by
/// the authority. Frozen when the round's first offers go out; after that a change is a new revision with a reason, kept beside the old.
/// </summary>
internal sealed class Ranking : Aggregate
{
    public const int LongestReason = 2000;

    private IReadOnlyList<RankedApplicant> entries = [];

    private IReadOnlyList<Concurrence> concurrences = [];

    private Ranking() { }

    public Guid RoundId { get; private set; }

    public Guid AdvertisementId { get; private set; }

    public Guid GroupId { get; private set; }

    /// <summary>The trust that owns the advertisement.</summary>
    public Guid TrustId { get; private set; }

    public PositionKind Kind { get; private set; }

    /// <summary>Null for ordinary positions.</summary>
    public Specialty? Specialty { get; private set; }

    /// <summary>Municipalities of the group.</summary>
    public IReadOnlyList<Guid> Municipalities { get; private set; } = [];

    /// <summary>1 for the first; unique in the group.</summary>
    public int Revision { get; private set; }

    /// <summary>R-SCR-11: why this revision was made; null for the first.</summary>
    public string? ChangeReason { get; private set; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<RankedApplicant> Entries => entries;

    public IReadOnlyList<Concurrence> Concurrences => concurrences;

    public Signature? Signature { get; private set; }

    public bool IsSigned => Signature is not null;

    /// <summary>The first revision of a group's ranking, empty until its draft is written.</summary>
    public static Ranking Start(RankedGroup group) => Of(group, revision: 1, changeReason: null);

    /// <summary>
    /// Writes the draft anew. Whoever concurred or signed did so to another list, so both fall away.
    /// </summary>
    /// <param name="firstOfferAt">Release of the round's first offers.</param>
    public Result<Ranking> Write(IReadOnlyList<RankedApplicant> list, DateTimeOffset now, DateTimeOffset firstOfferAt)
    {
        if (IsFrozen(now, firstOfferAt))
        {
            return RankingErrors.Frozen;
        }

        if (RankingErrors.Of(list) is { Count: > 0 } errors)
        {
            return errors;
        }

        if (list.SequenceEqual(entries))
        {
            return this;
        }

        entries = [.. list];
        concurrences = [];
        Signature = null;
        return this;
    }

    /// <summary>R-SCR-12: a municipality's explicit yes. Saying it again changes nothing.</summary>
    public Result<Ranking> Concur(Guid municipalityId, Guid userId, DateTimeOffset now, DateTimeOffset firstOfferAt)
    {
        if (!Municipalities.Contains(municipalityId))
        {
            return RankingErrors.NotAParty;
        }

        if (IsFrozen(now, firstOfferAt))
        {
            return RankingErrors.Frozen;
        }

        if (entries.Count == 0)
        {
            return RankingErrors.Empty;
        }

        if (concurrences.All(concurrence => concurrence.MunicipalityId != municipalityId))
        {
            concurrences = [.. concurrences, new Concurrence(municipalityId, userId, now)];
        }

        return this;
    }

    /// <summary>R-SCR-12: signed by the authority, when every municipality that must say yes has done so.</summary>
    /// <param name="organisationId">Whom the signer acts for.</param>
    /// <param name="specialistTookPart">A specialist of the specialty took part; asked for in psychiatry and child psychiatry.</param>
    public Result<Ranking> Sign(Guid organisationId, Guid userId, bool specialistTookPart, DateTimeOffset now, DateTimeOffset firstOfferAt)
    {
        if (!MaySign(organisationId))
        {
            return RankingErrors.NotTheAuthority;
        }

        if (IsFrozen(now, firstOfferAt))
        {
            return RankingErrors.Frozen;
        }

        if (IsSigned)
        {
            return RankingErrors.AlreadySigned;
        }

        if (entries.Count == 0)
        {
            return RankingErrors.Empty;
        }

        if (ConcurrencesMissing(organisationId).Count > 0)
        {
            return RankingErrors.ConcurrenceMissing;
        }

        if (IsDecidedByTrustAlone && !specialistTookPart)
        {
            return RankingErrors.SpecialistMissing;
        }

        Signature = new Signature(organisationId, userId, now, specialistTookPart);
        return this;
    }

    /// <summary>R-SCR-11: after offers began. This revision stays as it is; the new one begins with its list and goes through all steps again.</summary>
    public Result<Ranking> Revise(string reason, DateTimeOffset now, DateTimeOffset firstOfferAt)
    {
        if (!IsFrozen(now, firstOfferAt))
        {
            return RankingErrors.NotFrozen;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
        {
            return RankingErrors.ChangeReasonMissing;
        }

        var group = new RankedGroup(RoundId, AdvertisementId, GroupId, TrustId, Kind, Specialty, Municipalities);
        var next = Of(group, Revision + 1, reason);
        next.entries = entries;
        return next;
    }

    /// <summary>Once offers begin, the first revision is frozen as it stands, signed or not; a later one when it is signed.</summary>
    public bool IsFrozen(DateTimeOffset now, DateTimeOffset firstOfferAt) => now >= firstOfferAt && (Revision == 1 || IsSigned);

    /// <summary>R-SCR-12: ordinary and combined psychiatry or BUP, the trust; combined general practice, a municipality of the group.</summary>
    public bool MaySign(Guid organisationId) =>
        IsDecidedByMunicipality ? Municipalities.Contains(organisationId) : organisationId == TrustId;

    /// <summary>R-SCR-12: bodies of which one signs.</summary>
    public IReadOnlyList<Guid> Authorities => IsDecidedByMunicipality ? Municipalities : [TrustId];

    /// <summary>The trust keeps the list of its own advertisement; once signed, only the authority takes it up again.</summary>
    public bool MayWrite(IReadOnlyList<Guid> organisationIds) =>
        organisationIds.Any(MaySign) || (!IsSigned && organisationIds.Contains(TrustId));

    /// <summary>R-SCR-12: a specialist of the specialty takes part.</summary>
    public bool NeedsSpecialist => IsDecidedByTrustAlone;

    /// <summary>
    /// Municipalities whose yes is still missing if <paramref name="signerId"/> signs. Silence blocks; the signer's own signature is its yes;
    /// in combined psychiatry and BUP the trust decides alone.
    /// </summary>
    public IReadOnlyList<Guid> ConcurrencesMissing(Guid signerId) =>
        IsDecidedByTrustAlone
            ? []
            : [.. Municipalities.Where(id => id != signerId && concurrences.All(concurrence => concurrence.MunicipalityId != id))];

    private bool IsDecidedByMunicipality => Kind == PositionKind.Combined && Specialty is { IsMunicipal: true };

    private bool IsDecidedByTrustAlone => Kind == PositionKind.Combined && !IsDecidedByMunicipality;

    private static Ranking Of(RankedGroup group, int revision, string? changeReason) =>
        new()
        {
            RoundId = group.RoundId,
            AdvertisementId = group.AdvertisementId,
            GroupId = group.GroupId,
            TrustId = group.TrustId,
            Kind = group.Kind,
            Specialty = group.Specialty,
            Municipalities = group.Municipalities,
            Revision = revision,
            ChangeReason = changeReason,
        };
}
