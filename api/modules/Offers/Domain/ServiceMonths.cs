using LisPortal.Contracts.EducationPlan;
using LisPortal.Kernel.Policies;

namespace LisPortal.Offers.Domain;

/// <summary>R-EDU-2: how long the parts of LIS1 are for those who start on a day.</summary>
internal sealed record ServiceMonths(int Hospital, int Municipality)
{
    public static ServiceMonths On(DateOnly start, PolicyBook policies) =>
        new(
            Months(ServicePolicies.HospitalServiceMonths, start, policies),
            Months(ServicePolicies.MunicipalServiceMonths, start, policies)
        );

    private static int Months(PolicyKey<int> key, DateOnly day, PolicyBook policies) =>
        policies.Find(key, day)?.Value ?? throw new InvalidOperationException($"No policy {key} is in force on {day:yyyy-MM-dd}.");
}
