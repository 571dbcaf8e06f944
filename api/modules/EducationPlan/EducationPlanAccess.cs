using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.EducationPlan;

/// <summary>Who may do what in this module.</summary>
internal static class EducationPlanAccess
{
    /// <summary>What a machine's token must be good for to read here.</summary>
    public const string ReadScope = "education-plan:read";

    /// <summary>The doctor, the employers of the plan's stages and those above them, and the Directorate.</summary>
    public static AccessPolicy Parties { get; } =
        AccessPolicy.Of("plan-parties", [Role.Directorate, Role.RegionalAuthority, .. AccessPolicy.Employer.Roles, Role.Applicant]);
}
