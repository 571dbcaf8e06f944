namespace LisPortal.Offers.Domain;

/// <summary>What earlier offer rounds of the round have come to.</summary>
/// <param name="Offered">Who has had an offer from which group.</param>
/// <param name="Accepted">Who has accepted an offer, and from which group.</param>
internal sealed record OfferHistory(IReadOnlySet<(Guid GroupId, Guid PersonId)> Offered, IReadOnlyDictionary<Guid, Guid> Accepted);
