using LisPortal.Contracts.EducationPlan;
using LisPortal.Contracts.Offers;
using LisPortal.EducationPlan.Data;
using LisPortal.EducationPlan.Domain;
using LisPortal.Kernel.Policies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.EducationPlan.Reactions;

/// <summary>R-EDU-1: every hired doctor gets a plan at hiring.</summary>
internal sealed class WhenDoctorHired(EducationPlanContext plans, PolicyBook policies) : INotificationHandler<DoctorHired>
{
    public async Task Handle(DoctorHired hired, CancellationToken cancellationToken)
    {
        if (await plans.Plans.AnyAsync(plan => plan.OfferId == hired.OfferId, cancellationToken))
            return;
        var plan = Plan.For(hired, PathMonths.On(hired.StartDate, policies));
        plans.Plans.Add(plan);
        plans.Publish(new PlanCreated(plan.Id, plan.RoundId, plan.PersonId, plan.OfferId));
        plans.Audit("education-plan", plan.Id);
    }
}
