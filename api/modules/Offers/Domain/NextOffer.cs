namespace LisPortal.Offers.Domain;

/// <param name="Rank">Place in the group's ranking, from 1.</param>
internal sealed record NextOffer(Guid GroupId, Guid PersonId, int Rank);
