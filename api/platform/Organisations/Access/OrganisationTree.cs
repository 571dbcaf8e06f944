using LisPortal.Organisations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace LisPortal.Organisations.Access;

/// <summary>Which organisations lie below which, kept in memory: reference data changes only when it is loaded.</summary>
internal sealed class OrganisationTree(IServiceScopeFactory scopes, IMemoryCache cache)
{
    /// <summary>Another host, of a newer version, may load newer reference data.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private static readonly object Key = typeof(OrganisationTree);

    public async Task<IReadOnlyCollection<Guid>> AndBelow(IEnumerable<Guid> roots, CancellationToken cancellationToken)
    {
        var tree = await Children(cancellationToken);
        var found = new HashSet<Guid>();
        var open = new Stack<Guid>(roots);
        while (open.TryPop(out var next))
        {
            if (!found.Add(next))
                continue;
            foreach (var child in tree[next])
                open.Push(child);
        }
        return found;
    }

    /// <summary>Forgets what was read, after reference data has been loaded.</summary>
    public void Forget() => cache.Remove(Key);

    private async Task<ILookup<Guid?, Guid>> Children(CancellationToken cancellationToken)
    {
        if (cache.TryGetValue(Key, out ILookup<Guid?, Guid>? known))
            return known!;
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope
            .ServiceProvider.GetRequiredService<OrganisationsContext>()
            .Organisations.AsNoTracking()
            .Select(row => new { row.Id, row.ParentId })
            .ToListAsync(cancellationToken);
        return cache.Set(Key, rows.ToLookup(row => row.ParentId, row => row.Id), KeptFor);
    }
}
