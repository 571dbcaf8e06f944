using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Screening;

/// <summary>An application has been withdrawn before the deadline (R-SCR-1).</summary>
[EventName("screening.application-withdrawn.v1")]
[SeenBy(nameof(ApplicationWithdrawn.EmployerId), From = Moment.ApplicationDeadline)]
[TakesBack(typeof(ApplicationSubmitted), nameof(ApplicationWithdrawn.ApplicationId))]
public sealed record ApplicationWithdrawn(Guid ApplicationId, Guid RoundId, Guid AdvertisementId, Guid EmployerId, Guid PersonId) : IEvent;
