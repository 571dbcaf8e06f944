using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

/// <summary>An acceptance has been marked, so that other employers see whom they cannot hire (R-OFF-4).</summary>
/// <param name="Label">What was accepted.</param>
/// <param name="BySystem">Whether the deadline passed before the employer marked.</param>
[EventName("offers.applicant-marked.v1")]
[SeenBy]
public sealed record ApplicantMarked(Guid OfferId, Guid RoundId, Guid PersonId, SeatKind Label, bool BySystem) : IEvent;
