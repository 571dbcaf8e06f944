using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.EducationPlan;

/// <summary>A hired doctor has an individual education plan (R-EDU-1).</summary>
[EventName("education-plan.plan-created.v1")]
[SeenBy]
public sealed record PlanCreated(Guid PlanId, Guid RoundId, Guid PersonId, Guid OfferId) : IEvent;
