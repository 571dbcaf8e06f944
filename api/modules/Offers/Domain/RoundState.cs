using LisPortal.Contracts.Offers;

namespace LisPortal.Offers.Domain;

/// <summary>A round's offers as its log tells them: nothing but a fold over the entries in order.</summary>
internal sealed class RoundState
{
    private readonly Dictionary<int, DateTimeOffset> releases = [];
    private readonly Dictionary<Guid, OfferFacts> offers = [];
    private readonly Dictionary<Guid, AcceptanceFacts> acceptances = [];
    private readonly Dictionary<Guid, GroupFacts> groups = [];
    private readonly List<string> impossible = [];
    private long last;

    /// <summary>Instant of release by offer round.</summary>
    public IReadOnlyDictionary<int, DateTimeOffset> Releases => releases;

    public IReadOnlyDictionary<Guid, OfferFacts> Offers => offers;

    /// <summary>By person.</summary>
    public IReadOnlyDictionary<Guid, AcceptanceFacts> Acceptances => acceptances;

    public IReadOnlyDictionary<Guid, GroupFacts> Groups => groups;

    /// <summary>Entries that cannot have happened after those before them; empty for a sound log.</summary>
    public IReadOnlyList<string> Impossible => impossible;

    public static RoundState Fold(IEnumerable<RoundLogEntry> log)
    {
        var state = new RoundState();
        foreach (var entry in log)
            state.Apply(entry);
        return state;
    }

    private void Apply(RoundLogEntry entry)
    {
        if (entry.Sequence != last + 1)
            impossible.Add($"Entry {entry.Sequence} follows {last}.");
        last = entry.Sequence;
        var possible = entry.Kind switch
        {
            LogEntryKind.SeatsOpened => OpenSeats(entry),
            LogEntryKind.OfferRoundReleased => releases.TryAdd(entry.Number!.Value, entry.At),
            LogEntryKind.OfferMade => Make(entry),
            LogEntryKind.Accepted => Accept(entry),
            LogEntryKind.Declined => Answer(entry, AnswerKind.Declined),
            LogEntryKind.DeclinedByOtherAcceptance => acceptances.ContainsKey(entry.PersonId!.Value)
                && Answer(entry, AnswerKind.DeclinedByOtherAcceptance),
            LogEntryKind.Expired => Answer(entry, AnswerKind.Expired),
            LogEntryKind.Marked or LogEntryKind.MarkedBySystem => Mark(entry),
            LogEntryKind.ResidualPositionsOpened => OpenResidual(entry),
            LogEntryKind.ResidualCombinedConfirmed => Confirm(entry),
            _ => false,
        };
        if (!possible)
            impossible.Add($"Entry {entry.Sequence} ({entry.Kind}) cannot follow what is before it.");
    }

    private bool OpenSeats(RoundLogEntry entry)
    {
        var id = entry.GroupId!.Value;
        groups[id] = groups.TryGetValue(id, out var known)
            ? known with
            {
                Seats = entry.Seats!.Value,
            }
            : new(entry.EmployerId!.Value, entry.Label!, entry.Seats!.Value, Held: 0, ResidualSeats: null, ConfirmedAt: null);
        return groups[id].Held <= groups[id].Seats;
    }

    /// <summary>R-OFF-1: all offers of an offer round bear its release's instant. R-OFF-5: none to those who have accepted.</summary>
    private bool Make(RoundLogEntry entry)
    {
        var offer = new OfferFacts(
            entry.GroupId!.Value,
            entry.PersonId!.Value,
            entry.EmployerId!.Value,
            entry.Number!.Value,
            entry.At,
            Answer: null,
            AnsweredAt: null
        );
        return groups.ContainsKey(offer.GroupId)
            && releases.TryGetValue(offer.Number, out var released)
            && released == entry.At
            && !acceptances.ContainsKey(offer.PersonId)
            && offers.TryAdd(entry.OfferId!.Value, offer);
    }

    /// <summary>R-OFF-2: one acceptance by person. R-OFF-13: no more held seats than there are.</summary>
    private bool Accept(RoundLogEntry entry)
    {
        if (!Answer(entry, AnswerKind.Accepted))
            return false;
        var group = groups[entry.GroupId!.Value];
        groups[entry.GroupId.Value] = group with { Held = group.Held + 1 };
        var acceptance = new AcceptanceFacts(entry.OfferId!.Value, entry.At, group.Label, MarkedAt: null, BySystem: false);
        return acceptances.TryAdd(entry.PersonId!.Value, acceptance) && group.Held < group.Seats;
    }

    private bool Answer(RoundLogEntry entry, AnswerKind answer)
    {
        if (!offers.TryGetValue(entry.OfferId!.Value, out var offer) || offer.Answer is not null)
            return false;
        offers[entry.OfferId.Value] = offer with { Answer = answer, AnsweredAt = entry.At };
        return true;
    }

    private bool Mark(RoundLogEntry entry)
    {
        if (!acceptances.TryGetValue(entry.PersonId!.Value, out var acceptance) || acceptance.MarkedAt is not null)
            return false;
        acceptances[entry.PersonId.Value] = acceptance with { MarkedAt = entry.At, BySystem = entry.Kind == LogEntryKind.MarkedBySystem };
        return acceptance.OfferId == entry.OfferId && acceptance.Label == entry.Label;
    }

    private bool OpenResidual(RoundLogEntry entry)
    {
        if (!groups.TryGetValue(entry.GroupId!.Value, out var group) || group.ResidualSeats is not null)
            return false;
        groups[entry.GroupId.Value] = group with { ResidualSeats = entry.Seats };
        return group.Seats - group.Held == entry.Seats;
    }

    private bool Confirm(RoundLogEntry entry)
    {
        if (!groups.TryGetValue(entry.GroupId!.Value, out var group) || group.ConfirmedAt is not null)
            return false;
        groups[entry.GroupId.Value] = group with { ConfirmedAt = entry.At };
        return true;
    }
}
