using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Screening;

/// <summary>Somebody has applied; a change of the application is none (R-SCR-1).</summary>
[EventName("screening.application-submitted.v1")]
[SeenBy(nameof(ApplicationSubmitted.EmployerId), From = Moment.ApplicationDeadline)]
public sealed record ApplicationSubmitted(Guid ApplicationId, Guid RoundId, Guid AdvertisementId, Guid EmployerId, Guid PersonId) : IEvent;
