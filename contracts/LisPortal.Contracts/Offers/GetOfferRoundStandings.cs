using MediatR;

namespace LisPortal.Contracts.Offers;

/// <summary>How far the released offer rounds of a round have come, by number; those not released are not among them.</summary>
public sealed record GetOfferRoundStandings(Guid RoundId) : IRequest<IReadOnlyList<OfferRoundStanding>>;
