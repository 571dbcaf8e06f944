using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Domain;

/// <summary>R-ALL-12: seats not advertised, with the reason.</summary>
/// <param name="Kind">What the seats count as.</param>
/// <param name="Seats">How many, 1 to 100,000.</param>
/// <param name="Text">Explains the reason; required when it is none of the usual ones.</param>
internal sealed record UnadvertisedSeats(SeatKind Kind, UnadvertisedReason Reason, int Seats, string? Text = null)
{
    /// <summary>Reports that were stored before they told a kind were of ordinary seats.</summary>
    public SeatKind Kind { get; init; } = Kind ?? SeatKind.Ordinary;
}
