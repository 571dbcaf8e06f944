using LisPortal.Kernel.Hosting.Background;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Features;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.DueWork;

/// <summary>Deletes sessions and one-time links that have been over for a week; looks once an hour.</summary>
internal sealed class ForgetSessions(OrganisationsContext context, SessionsForgotten last, TimeProvider system) : IDueWork
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(1);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var systemTime = system.GetUtcNow(); // What sessions and links go by: a moved round clock must not end them.
        if (systemTime - last.LookedAt < Look)
            return 0;
        var before = systemTime - Kept;
        using var turn = await context.BeginWrite(cancellationToken);
        var deleted =
            await context.Sessions.Where(row => row.EndsAt < before || row.EndedAt < before).ExecuteDeleteAsync(cancellationToken)
            + await context.SignInLinks.Where(row => row.ExpiresAt < before || row.UsedAt < before).ExecuteDeleteAsync(cancellationToken);
        last.LookedAt = systemTime;
        return deleted;
    }
}
