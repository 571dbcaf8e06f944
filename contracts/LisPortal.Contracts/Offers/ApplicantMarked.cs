using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Offers;

[EventName("offers.applicant-marked.v1")]
[SeenBy]
public sealed record ApplicantMarked(Guid OfferId, Guid RoundId, Guid PersonId, SeatKind Label, bool BySystem) : IEvent;
