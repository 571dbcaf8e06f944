using LisPortal.Kernel.Policies;

namespace LisPortal.Contracts.EducationPlan;

/// <summary>The dated policies of LIS1 service, which employments and plans go by.</summary>
public static class ServicePolicies
{
    /// <summary>R-EDU-2: months of LIS1 service in hospital.</summary>
    public static PolicyKey<int> HospitalServiceMonths { get; } = new("education-plan.hospital-service.months");

    /// <summary>R-EDU-2: months of LIS1 service in a municipality.</summary>
    public static PolicyKey<int> MunicipalServiceMonths { get; } = new("education-plan.municipal-service.months");
}
