using LisPortal.Directory.Data;
using LisPortal.Kernel.Access;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory.Access;

/// <summary>Reads roles on every request, so that a role taken away is gone at once.</summary>
internal sealed class CallerSource(DirectoryContext directory, OrganisationTree tree) : ICallerSource
{
    public async Task<Caller?> ForPerson(Guid userId, string? securityStamp, CancellationToken cancellationToken)
    {
        var user = await directory
            .Users.AsNoTracking()
            .Where(row => row.Id == userId && !row.Disabled)
            .Select(row => new { row.SecurityStamp, Roles = row.Roles.Select(role => new { role.Role, role.OrganisationId }).ToList() })
            .FirstOrDefaultAsync(cancellationToken);
        if (user is null || (securityStamp is not null && securityStamp != user.SecurityStamp))
            return null;
        return await Make(userId, [.. user.Roles.Select(role => new RoleAssignment(role.Role, role.OrganisationId))], null, cancellationToken);
    }

    public async Task<Caller?> ForMachine(Guid clientId, IReadOnlySet<string> scopes, CancellationToken cancellationToken)
    {
        var client = await directory.ApiClients.AsNoTracking().FirstOrDefaultAsync(row => row.Id == clientId && !row.Disabled, cancellationToken);
        return client is null
            ? null
            : await Make(client.Id, [new RoleAssignment(Role.HrSystem, client.OrganisationId)], scopes, cancellationToken);
    }

    private async Task<Caller> Make(Guid id, IReadOnlyList<RoleAssignment> roles, IReadOnlySet<string>? scopes, CancellationToken cancellationToken)
    {
        var own = roles.Select(role => role.OrganisationId).OfType<Guid>();
        return new Caller(id, roles, await tree.AndBelow(own, cancellationToken), scopes);
    }
}
