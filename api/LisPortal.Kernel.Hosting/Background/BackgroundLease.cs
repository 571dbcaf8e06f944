using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Background;

/// <summary>One host at a time does the background work; a crashed one's lease runs out after <see cref="Length"/>.</summary>
internal sealed class BackgroundLease(IServiceScopeFactory scopes, TimeProvider system)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RenewWhenLeft = TimeSpan.FromSeconds(10);
    private const string Name = "background";

    private readonly Guid holder = Guid.CreateVersion7();
    private DateTimeOffset heldUntil = DateTimeOffset.MinValue;

    public bool IsHeld => system.GetUtcNow() < heldUntil;

    /// <summary>Takes or renews the lease.</summary>
    /// <returns>False when another host holds it.</returns>
    public async Task<bool> Hold(CancellationToken cancellationToken)
    {
        var now = system.GetUtcNow();
        if (now + RenewWhenLeft < heldUntil)
            return true;
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        using var turn = await kernel.BeginWrite(cancellationToken);
        var until = now + Length;
        var taken = await kernel
            .Set<Lease>()
            .Where(lease => lease.Name == Name && (lease.Holder == holder || lease.ExpiresAt < now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(lease => lease.Holder, holder).SetProperty(lease => lease.ExpiresAt, until),
                cancellationToken
            );
        if (taken == 0 && !await kernel.Set<Lease>().AnyAsync(lease => lease.Name == Name, cancellationToken))
            taken = await TakeFirst(kernel, until, cancellationToken);
        heldUntil = taken == 1 ? until : DateTimeOffset.MinValue;
        return taken == 1;
    }

    /// <summary>Lets another host continue at once when this one stops.</summary>
    public async Task Release(CancellationToken cancellationToken)
    {
        if (!IsHeld)
            return;
        heldUntil = DateTimeOffset.MinValue;
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        using var turn = await kernel.BeginWrite(cancellationToken);
        await kernel.Set<Lease>().Where(lease => lease.Name == Name && lease.Holder == holder).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<int> TakeFirst(KernelContext kernel, DateTimeOffset until, CancellationToken cancellationToken)
    {
        kernel
            .Set<Lease>()
            .Add(
                new Lease
                {
                    Name = Name,
                    Holder = holder,
                    ExpiresAt = until,
                }
            );
        try
        {
            return await kernel.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException fault) when (DatabaseFaults.IsContention(fault))
        {
            return 0; // Another host was first.
        }
    }
}
