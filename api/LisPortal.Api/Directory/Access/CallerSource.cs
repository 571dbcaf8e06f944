using LisPortal.Directory.Data;
using LisPortal.Kernel.Access;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory.Access;

/// <summary>Reads roles on every request, so that a role taken away is gone at once.</summary>
internal sealed class CallerSource(DirectoryContext directory, OrganisationTree tree, SecondFactorPolicy secondFactor) : ICallerSource
{
    public async Task<Caller?> ForPerson(Guid userId, string? securityStamp, CancellationToken cancellationToken)
    {
        var user = await directory
            .Users.AsNoTracking()
            .Where(row => row.Id == userId && !row.Disabled)
            .Select(row => new
            {
                row.SecurityStamp,
                row.TwoFactorEnabled,
                Roles = row.Roles.Select(role => new { role.Role, role.OrganisationId }).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (user is null || (securityStamp is not null && securityStamp != user.SecurityStamp))
            return null;
        var roles = user.Roles.Select(role => new RoleAssignment(role.Role, role.OrganisationId)).ToList();
        var heldBack = secondFactor.HoldsBack(roles, user.TwoFactorEnabled);
        if (heldBack)
            roles.RemoveAll(role => SecondFactorPolicy.IsStaff(role.Role));
        return new Caller(userId, roles, await Visible(roles, cancellationToken)) { NeedsSecondFactor = heldBack };
    }

    public async Task<Caller?> ForMachine(Guid clientId, IReadOnlySet<string> scopes, CancellationToken cancellationToken)
    {
        var client = await directory
            .ApiClients.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == clientId && !row.Disabled, cancellationToken);
        if (client is null)
            return null;
        List<RoleAssignment> roles = [new(Role.HrSystem, client.OrganisationId)];
        return new Caller(client.Id, roles, await Visible(roles, cancellationToken), scopes);
    }

    private Task<IReadOnlyCollection<Guid>> Visible(IEnumerable<RoleAssignment> roles, CancellationToken cancellationToken) =>
        tree.AndBelow(roles.Select(role => role.OrganisationId).OfType<Guid>(), cancellationToken);
}
