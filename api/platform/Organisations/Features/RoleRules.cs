using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Organisations.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>A role is held inside an organisation of the kind it belongs to (handbook §2).</summary>
internal static class RoleRules
{
    public static async Task<Error?> Violation(
        IReadOnlyList<RoleAssignment> roles,
        OrganisationsContext context,
        CancellationToken cancellationToken
    )
    {
        var ids = roles.Select(role => role.OrganisationId).OfType<Guid>().ToList();
        var kinds = await context
            .Organisations.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Kind, cancellationToken);
        foreach (var (role, index) in roles.Select((role, index) => (role, index)))
        {
            var path = $"$.roles[{index}].organisationId";
            var allowed = KindsOf(role.Role);
            if (allowed.Count == 0 && role.OrganisationId is not null)
                return Error.Invalid("users.role-without-organisation", "This role is not held inside an organisation.", path: path);
            if (allowed.Count > 0 && (role.OrganisationId is not { } id || !kinds.TryGetValue(id, out var kind) || !allowed.Contains(kind)))
                return Error.Invalid(
                    "users.role-organisation",
                    $"This role needs an organisation of kind {string.Join(" or ", allowed)}.",
                    path: path
                );
        }
        return null;
    }

    private static IReadOnlyList<OrganisationKind> KindsOf(Role role) =>
        role switch
        {
            Role.Administrator or Role.Applicant => [],
            Role.Directorate => [OrganisationKind.Directorate],
            Role.RegionalAuthority => [OrganisationKind.RegionalAuthority],
            Role.Trust => [OrganisationKind.Trust],
            Role.Municipality or Role.ChiefMunicipalDoctor => [OrganisationKind.Municipality],
            Role.CountyGovernor => [OrganisationKind.CountyGovernor],
            Role.AlisOffice => [OrganisationKind.AlisOffice],
            Role.OrganisationAdministrator =>
            [
                OrganisationKind.Directorate,
                OrganisationKind.RegionalAuthority,
                OrganisationKind.Trust,
                OrganisationKind.Hospital,
                OrganisationKind.Department,
                OrganisationKind.Municipality,
                OrganisationKind.CountyGovernor,
                OrganisationKind.AlisOffice,
            ],
            _ => [OrganisationKind.Trust, OrganisationKind.Hospital, OrganisationKind.Department, OrganisationKind.Municipality],
        };
}
