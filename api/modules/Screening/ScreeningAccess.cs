using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Screening;

/// <summary>Who may do what in this module.</summary>
internal static class ScreeningAccess
{
    /// <summary>What a machine's token must be good for to read here.</summary>
    public const string ReadScope = "screening:read";

    /// <summary>Employers, and the applicant the record is about.</summary>
    public static AccessPolicy EmployerOrApplicant { get; } =
        new("employer-or-applicant", Anonymous: false, [.. AccessPolicy.Employer.Roles, Role.Applicant]);
}
