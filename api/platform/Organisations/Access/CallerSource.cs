using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Access;

/// <summary>Judges the session and reads roles on every request, in one query, so that what has ended is gone at once.</summary>
internal sealed class CallerSource(
    OrganisationsContext context,
    OrganisationTree tree,
    SecondFactorPolicy secondFactor,
    SignInOptions options,
    TimeProvider system
) : ICallerSource
{
    private readonly TimeSpan idle = TimeSpan.FromHours(options.IdleHours);

    public async Task<Caller?> ForPerson(Guid userId, Guid sessionId, CancellationToken cancellationToken)
    {
        var now = system.GetUtcNow();
        var lastIdle = now - idle;
        var found = await context
            .Sessions.AsNoTracking()
            .Where(row =>
                row.Id == sessionId && row.UserId == userId && row.EndedAt == null && row.EndsAt > now && row.LastSeenAt > lastIdle
            )
            .Join(
                context.Users.Where(user => !user.Disabled),
                row => row.UserId,
                user => user.Id,
                (row, user) => new { Session = row, User = user }
            )
            .Where(pair => pair.Session.Stamp == pair.User.SecurityStamp)
            .Select(pair => new
            {
                pair.Session.LastSeenAt,
                pair.User.TwoFactorEnabled,
                Roles = pair.User.Roles.Select(role => new { role.Role, role.OrganisationId }).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        if (now - found.LastSeenAt > Session.SeenWithin(idle))
            await See(sessionId, now, cancellationToken);
        var roles = found.Roles.Select(role => new RoleAssignment(role.Role, role.OrganisationId)).ToList();
        var heldBack = secondFactor.HoldsBack(roles, found.TwoFactorEnabled);
        if (heldBack)
            roles.RemoveAll(role => SecondFactorPolicy.IsStaff(role.Role));
        return new Caller(userId, roles, await Visible(roles, cancellationToken)) { NeedsSecondFactor = heldBack, SessionId = sessionId };
    }

    public async Task<Caller?> ForMachine(Guid clientId, IReadOnlySet<string> scopes, CancellationToken cancellationToken)
    {
        var client = await context
            .ApiClients.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == clientId && !row.Disabled, cancellationToken);
        if (client is null)
            return null;
        List<RoleAssignment> roles = [new(Role.HrSystem, client.OrganisationId)];
        return new Caller(client.Id, roles, await Visible(roles, cancellationToken), scopes);
    }

    private async Task See(Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var turn = await context.BeginWrite(cancellationToken);
        await context
            .Sessions.Where(row => row.Id == sessionId && row.LastSeenAt < now)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.LastSeenAt, now), cancellationToken);
    }

    private Task<IReadOnlyCollection<Guid>> Visible(IEnumerable<RoleAssignment> roles, CancellationToken cancellationToken) =>
        tree.AndBelow(roles.Select(role => role.OrganisationId).OfType<Guid>(), cancellationToken);
}
