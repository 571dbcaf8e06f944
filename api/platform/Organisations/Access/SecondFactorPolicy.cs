using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Organisations.Access;

/// <summary>
/// Whoever has a second factor signs in with it. Where the host demands one of staff, roles that see other people's records do
/// not count until it is set up: such a session can do what everybody signed in can, and enrol.
/// </summary>
internal sealed class SecondFactorPolicy(SecondFactorOptions options)
{
    /// <summary>Whether these roles wait for a second factor that the account does not have.</summary>
    public bool HoldsBack(IEnumerable<RoleAssignment> roles, bool hasSecondFactor) =>
        options.RequiredForStaff && !hasSecondFactor && roles.Any(role => IsStaff(role.Role));

    public static bool IsStaff(Role role) => role != Role.Applicant;
}
