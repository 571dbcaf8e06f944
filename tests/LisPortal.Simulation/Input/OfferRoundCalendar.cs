namespace LisPortal.Simulation.Input;

internal sealed record OfferRoundCalendar(
    int Number,
    DateTimeOffset OfferAt,
    DateTimeOffset ResponseDeadline,
    DateTimeOffset MarkingDeadline
);
