namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-12: seats not advertised, with the reason.</summary>
/// <param name="Seats">How many, 1 to 100,000.</param>
/// <param name="Text">Explains the reason; required when it is none of the usual ones.</param>
internal sealed record UnadvertisedSeats(UnadvertisedReason Reason, int Seats, string? Text = null);
