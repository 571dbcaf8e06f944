using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Features;

/// <summary>Seats of one employer.</summary>
internal sealed record EmployerSeats(Guid EmployerId, SeatCounts Seats);
