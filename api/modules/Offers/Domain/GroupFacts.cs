using LisPortal.Contracts.Allocation;

namespace LisPortal.Offers.Domain;

/// <param name="ResidualSeats">Null until residual positions were announced.</param>
internal sealed record GroupFacts(Guid EmployerId, SeatKind Label, int Seats, int Held, int? ResidualSeats, DateTimeOffset? ConfirmedAt);
