namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-5: a trust's total may change by so many per cent or so many seats, whichever is more, without a stated reason.</summary>
internal sealed record StabilityThreshold(int Percent, int Seats);
