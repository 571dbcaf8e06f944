using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Background;

/// <summary>Deletes the answers kept for repeated requests once their policy period is over; looks once an hour.</summary>
internal sealed class ForgetIdempotencyRecords(IServiceScopeFactory scopes, PolicyBook policies, TimeProvider system) : IDueWork
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(1);
    private DateTimeOffset looked = DateTimeOffset.MinValue;

    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var systemTime = system.GetUtcNow();
        if (systemTime - looked < Look)
            return 0;
        // Stored and judged by system time: a moved round clock must not let a repeat create twice.
        var kept = policies.Find(IdempotencyPolicies.RetentionHours, OsloTime.DateOf(systemTime));
        if (kept is null)
            return 0;
        var before = systemTime.AddHours(-kept.Value);
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        using var turn = await kernel.BeginWrite(cancellationToken);
        var deleted = await kernel.Set<IdempotencyRecord>().Where(record => record.StoredAt < before).ExecuteDeleteAsync(cancellationToken);
        looked = systemTime;
        return deleted;
    }
}
