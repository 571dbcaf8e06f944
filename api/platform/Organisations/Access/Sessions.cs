using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Access;

/// <summary>Opens and ends sessions within a command, in the transaction of what is their cause.</summary>
internal sealed class Sessions(OrganisationsContext context, RequestContext request, SignInOptions options, TimeProvider system)
{
    /// <summary>What the cookie will say.</summary>
    internal sealed record Opened(Guid UserId, Guid SessionId);

    /// <summary>In place of the one asked from, if any: a browser has one session.</summary>
    public async Task<Opened> Open(User user, CancellationToken cancellationToken)
    {
        if (request.Caller.SessionId is { } before)
            await End(context.Sessions.Where(row => row.Id == before), SessionEnd.Replaced, cancellationToken);
        var now = system.GetUtcNow();
        var session = new Session
        {
            UserId = user.Id,
            Stamp = user.SecurityStamp!,
            OpenedAt = now,
            LastSeenAt = now,
            EndsAt = now.AddHours(options.SessionHours),
        };
        context.Sessions.Add(session);
        return new Opened(user.Id, session.Id);
    }

    /// <summary>Writes down for the account's sessions what its new security stamp has already made true.</summary>
    public Task EndAll(Guid userId, SessionEnd reason, CancellationToken cancellationToken) =>
        End(context.Sessions.Where(row => row.UserId == userId), reason, cancellationToken);

    public Task End(Guid sessionId, SessionEnd reason, CancellationToken cancellationToken) =>
        End(context.Sessions.Where(row => row.Id == sessionId), reason, cancellationToken);

    private Task End(IQueryable<Session> sessions, SessionEnd reason, CancellationToken cancellationToken)
    {
        var now = system.GetUtcNow();
        return sessions
            .Where(row => row.EndedAt == null && row.EndsAt > now)
            .ExecuteUpdateAsync(
                row => row.SetProperty(one => one.EndedAt, now).SetProperty(one => one.EndReason, reason),
                cancellationToken
            );
    }
}
