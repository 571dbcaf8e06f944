using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;

namespace LisPortal.Organisations;

/// <summary>Who may do what in this module.</summary>
internal static class OrganisationsAccess
{
    /// <summary>Those who look after accounts: administrators, and organisations' own for their people.</summary>
    public static AccessPolicy AccountAdministrator { get; } =
        AccessPolicy.Of("account-administrator", Role.Administrator, Role.OrganisationAdministrator);
}
