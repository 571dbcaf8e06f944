namespace LisPortal.Contracts.Allocation;

public sealed record EmployerAllocation(Guid EmployerId, SeatCounts Seats, int NotAdvertised);
