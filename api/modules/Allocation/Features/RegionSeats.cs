using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Features;

/// <summary>Seats of one region.</summary>
/// <param name="Seats">By kind, each 0 to 100,000.</param>
internal sealed record RegionSeats(Guid RegionId, SeatCounts Seats);
