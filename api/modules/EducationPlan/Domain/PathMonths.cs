using LisPortal.Contracts.EducationPlan;
using LisPortal.Kernel.Policies;

namespace LisPortal.EducationPlan.Domain;

/// <summary>How long the parts of the path are for those who start on a day (R-EDU-1, R-EDU-2).</summary>
internal sealed record PathMonths(int Hospital, int Municipality, int WholePath)
{
    public static PathMonths On(DateOnly start, PolicyBook policies) =>
        new(
            Months(ServicePolicies.HospitalServiceMonths, start, policies),
            Months(ServicePolicies.MunicipalServiceMonths, start, policies),
            Months(EducationPlanPolicies.WholePathMonths, start, policies)
        );

    private static int Months(PolicyKey<int> key, DateOnly day, PolicyBook policies) =>
        policies.Find(key, day)?.Value ?? throw new InvalidOperationException($"No policy {key} is in force on {day:yyyy-MM-dd}.");
}
