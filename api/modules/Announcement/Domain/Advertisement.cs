using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Announcement.Domain;

/// <summary>
/// One employer's advertisement in a round. Every change of its content is a new revision that all parties approve again
/// (R-ANN-10); with the last approval its seats are claimed from the employer's allocation (R-ALL-12).
/// </summary>
internal sealed class Advertisement : Aggregate
{
    private const int LongestSearchText = 8000;

    private List<PositionGroup> groups = [];
    private List<Question> questions = [];
    private List<Approval> approvals = [];
    private List<Refusal> refusals = [];

    private Advertisement() { }

    public Guid RoundId { get; private set; }

    public Guid EmployerId { get; private set; }

    /// <summary>As when it was last written; kept here to be searched and sorted by.</summary>
    public string EmployerName { get; private set; } = "";

    /// <summary>Region of the employer.</summary>
    public Guid? RegionId { get; private set; }

    /// <summary>Unique, for people: round, employer and a running number. Decides ties of every order.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Running number among the employer's advertisements of the round.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public Guid? HospitalId { get; private set; }

    public ServiceParts ServiceParts { get; private set; }

    public Coupling Coupling { get; private set; }

    public AdvertisementTexts Texts { get; private set; } = null!;

    public Contact Contact { get; private set; } = null!;

    public IReadOnlyList<PositionGroup> Groups => groups;

    /// <summary>One for each id, which answers are known by; two with the same could once be stored.</summary>
    public IReadOnlyList<Question> Questions => [.. questions.DistinctBy(question => question.Id)];

    public IReadOnlyList<Approval> Approvals => approvals;

    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>When it was changed after ads had to be ready, since its employer's seats had been cut; null when that did not happen.</summary>
    public DateTimeOffset? ReopenedAt { get; private set; }

    /// <summary>Counts changes of what is approved, which approvals do not.</summary>
    public int Revision { get; private set; }

    /// <summary>When the last party approved the content as it stands; null until then.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    public int Seats { get; private set; }

    /// <summary>Lower case: what a search without sign-in looks in.</summary>
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<Guid> Municipalities => [.. groups.SelectMany(group => group.MunicipalityIds).Distinct()];

    /// <summary>R-ANN-10: the trust and every named municipality.</summary>
    public IReadOnlyList<Guid> Parties => [EmployerId, .. Municipalities];

    /// <summary>R-ALL-12: how many seats of each kind it holds, in the order they are claimed.</summary>
    public IReadOnlyList<(SeatKind Kind, int Seats)> SeatsByKind =>
        [
            .. groups
                .GroupBy(group => group.SeatKind)
                .OrderBy(same => same.Key.Place)
                .Select(same => (same.Key, same.Sum(group => group.Seats))),
        ];

    public static Advertisement Draft(RecruitmentRound round, Employer employer, int number, AdvertisementContent content)
    {
        var advertisement = new Advertisement
        {
            RoundId = round.Id,
            EmployerId = employer.Id,
            Number = number,
            Reference = $"{round.Code}-{employer.Code}-{number:00}",
        };
        advertisement.Take(employer, content);
        advertisement.Revision = 1;
        return advertisement;
    }

    /// <summary>
    /// R-ANN-2: an advertisement is changed, approved and refused until ads must be ready; when its employer's seats are cut, one that was
    /// approved in time is mended until publication.
    /// </summary>
    /// <param name="isOver">Whether the employer's advertisements hold more than it has now.</param>
    public bool IsOpen(RecruitmentRound round, DateTimeOffset now, bool isOver) =>
        !round.AdsReadyAt.HasPassed(now) || (((isOver && ApprovedAt is not null) || ReopenedAt is not null) && now < round.PublishedAt);

    /// <summary>What is approved is this text, so every change needs all approvals again.</summary>
    public void Change(Employer employer, AdvertisementContent content, RecruitmentRound round, DateTimeOffset now)
    {
        AskForApprovalsAgain();
        Take(employer, content);
        if (round.AdsReadyAt.HasPassed(now))
            ReopenedAt = now;
    }

    /// <summary>R-ANN-10: what the parties have approved is no longer what it says. Whoever approves has read this revision.</summary>
    public void AskForApprovalsAgain()
    {
        approvals = [];
        refusals = [];
        ApprovedAt = null;
        Revision++;
    }

    /// <summary>R-ANN-10. Repeating an approval changes nothing.</summary>
    /// <param name="revision">The one that was read.</param>
    /// <returns>Whether this was the last approval, so that the seats are to be claimed.</returns>
    public Result<bool> Approve(Guid party, int revision, Guid by, DateTimeOffset now)
    {
        if (revision != Revision)
            return Error.Stale;
        if (HasApproved(party))
            return false;
        if (Leader(party) is { } leader)
            return AdvertisementErrors.LeaderFirst(leader);
        refusals.RemoveAll(refusal => refusal.OrganisationId == party);
        approvals.Add(new Approval(party, by, now));
        if (Parties.Any(other => !HasApproved(other)))
            return false;
        ApprovedAt = now;
        return true;
    }

    /// <summary>R-ANN-10: a party that does not approve says why; what it had approved, it approves no more. Said again, the last reason counts.</summary>
    /// <param name="revision">The one that was read.</param>
    public Result<Done> Refuse(Guid party, int revision, Guid by, string reason, DateTimeOffset now)
    {
        if (revision != Revision)
            return Error.Stale;
        Withdraw(party);
        refusals.RemoveAll(refusal => refusal.OrganisationId == party);
        refusals.Add(new Refusal(party, by, now, reason));
        return Done.Instance;
    }

    /// <summary>A party takes its approval back, and with it those of the parties that waited for it. Without one nothing changes.</summary>
    public void Withdraw(Guid party)
    {
        if (approvals.RemoveAll(approval => approval.OrganisationId == party) == 0)
            return;
        approvals.RemoveAll(approval => Leader(approval.OrganisationId) is not null);
        ApprovedAt = null;
    }

    public bool HasRefused(Guid party) => refusals.Exists(refusal => refusal.OrganisationId == party);

    public bool HasApproved(Guid party) => approvals.Exists(approval => approval.OrganisationId == party);

    /// <summary>
    /// R-ANN-10, «leads»: who leads has written what is essential and approves first. The municipality leads what leads to a municipality, so
    /// the trust waits for it; the trust leads what leads to a trust, so municipalities wait for it, but for those that lead
    /// themselves. Ordinary positions are approved in any order.
    /// </summary>
    /// <returns>Who must approve before <paramref name="party"/> can; null when nobody.</returns>
    public PartyRole? Leader(Guid party)
    {
        var leading = groups
            .Where(group => group.Specialty is { IsMunicipal: true })
            .SelectMany(group => group.MunicipalityIds)
            .ToHashSet();
        if (party == EmployerId)
            return leading.All(HasApproved) ? null : PartyRole.Municipality;
        var trustLeads = groups.Any(group => group.Specialty is { IsMunicipal: false });
        return trustLeads && !leading.Contains(party) && !HasApproved(EmployerId) ? PartyRole.Trust : null;
    }

    private void Take(Employer employer, AdvertisementContent content)
    {
        EmployerName = employer.Name;
        RegionId = employer.RegionId;
        Title = content.Title;
        HospitalId = content.HospitalId;
        ServiceParts = content.ServiceParts;
        Coupling = content.Coupling;
        Texts = content.Texts;
        Contact = content.Contact;
        questions = [.. content.Questions];
        TakeGroups(content.Groups);
        Seats = groups.Sum(group => group.Seats);
        var text = string.Join(
                '\n',
                [
                    Title,
                    EmployerName,
                    Reference,
                    .. content.PlaceNames,
                    .. groups.SelectMany(group => new[] { group.Name, group.LaterPosition?.Place ?? "" }),
                    Texts.Description,
                ]
            )
            .ToLowerInvariant();
        SearchText = text[..Math.Min(text.Length, LongestSearchText)];
    }

    /// <summary>Groups keep their ids, by which rankings and offers know them.</summary>
    private void TakeGroups(IReadOnlyList<GroupContent> contents)
    {
        groups.RemoveAll(group => contents.All(content => content.Id != group.Id));
        foreach (var (index, content) in contents.Index())
        {
            var group = groups.Find(known => known.Id == content.Id);
            if (group is null)
                groups.Add(group = new PositionGroup());
            group.Take(index, content);
        }
        groups.Sort((left, right) => left.Place.CompareTo(right.Place));
    }
}
