using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>There is always somebody left who can give roles.</summary>
internal static class LastAdministrator
{
    private static readonly Error WouldBeGone = Error.Conflict(
        "users.last-administrator",
        "This is the last administrator who can sign in. Make somebody else administrator first."
    );

    /// <summary>
    /// Call before taking an administrator's powers away. The colleague relied on is given a new version in the same
    /// transaction: two administrators who remove each other at the same instant then collide, and the later one is refused.
    /// </summary>
    public static async Task<Error?> Guard(User leaving, OrganisationsContext context, CancellationToken cancellationToken)
    {
        if (leaving.Disabled || leaving.Roles.All(held => held.Role != Role.Administrator))
            return null;
        var remaining = await context
            .Users.Where(user => user.Id != leaving.Id && !user.Disabled && user.Roles.Any(held => held.Role == Role.Administrator))
            .OrderBy(user => user.NormalizedEmail)
            .FirstOrDefaultAsync(cancellationToken);
        if (remaining is null)
            return WouldBeGone;
        remaining.Version++;
        return null;
    }
}
