using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Features;

/// <summary>Seats of one employer.</summary>
/// <param name="Seats">By kind, each 0 to 100,000.</param>
internal sealed record EmployerSeats(Guid EmployerId, SeatCounts Seats);
