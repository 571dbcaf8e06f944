namespace LisPortal.Simulation.Outcome;

/// <param name="Ad">The advertisement's row.</param>
internal sealed record OfferFact(
    int OfferRound,
    int Ad,
    Guid PersonId,
    DateTimeOffset ReleasedAt,
    DateTimeOffset ResponseDeadline,
    OfferState State
);
