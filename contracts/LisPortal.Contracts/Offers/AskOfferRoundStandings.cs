using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Offers;

/// <summary>How far the released offer rounds of a round have come, by number; those not released are not among them.</summary>
public sealed record AskOfferRoundStandings(Guid RoundId) : IQuestion<IReadOnlyList<OfferRoundStanding>>;
