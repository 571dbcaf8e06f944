using LisPortal.Contracts.Offers;

namespace LisPortal.Offers.Domain;

/// <param name="ResidualSeats">Null until residual positions were announced.</param>
internal sealed record GroupFacts(
    Guid EmployerId,
    MarkingLabel Label,
    int Seats,
    int Held,
    int? ResidualSeats,
    DateTimeOffset? ConfirmedAt
);
