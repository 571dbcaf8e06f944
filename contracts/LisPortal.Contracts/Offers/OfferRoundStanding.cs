namespace LisPortal.Contracts.Offers;

/// <param name="Unanswered">Applicants with an offer of this offer round that has no answer yet.</param>
/// <param name="Unmarked">Acceptances of this offer round that are not marked yet.</param>
public sealed record OfferRoundStanding(int Number, DateTimeOffset ReleasedAt, int Unanswered, int Unmarked);
