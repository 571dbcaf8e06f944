using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Features;

/// <summary>Seats of one region.</summary>
internal sealed record RegionSeats(Guid RegionId, SeatCounts Seats);
