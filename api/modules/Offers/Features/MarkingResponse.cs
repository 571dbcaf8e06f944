using LisPortal.Contracts.Allocation;

namespace LisPortal.Offers.Features;

/// <summary>That an acceptance is registered for other employers to see (R-OFF-4).</summary>
/// <param name="Label">What was accepted.</param>
/// <param name="At">UTC; when it was registered.</param>
/// <param name="BySystem">The employer's own registration was missing at the deadline.</param>
internal sealed record MarkingResponse(SeatKind Label, DateTimeOffset At, bool BySystem);
