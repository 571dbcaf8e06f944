namespace LisPortal.Contracts.Allocation;

/// <summary>An employer's seats in a round.</summary>
/// <param name="Seats">What it has been given.</param>
/// <param name="Advertisable">What of it may be advertised now: the levels above have it to give, and it is not reported as not advertised.</param>
/// <param name="NotAdvertised">What it has reported as not advertised.</param>
public sealed record EmployerAllocation(Guid EmployerId, SeatCounts Seats, SeatCounts Advertisable, SeatCounts NotAdvertised);
