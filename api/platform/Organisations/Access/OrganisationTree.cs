using LisPortal.Organisations.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Access;

/// <summary>Which organisations lie below which, kept in memory: reference data changes only when it is loaded.</summary>
internal sealed class OrganisationTree(IServiceScopeFactory scopes)
{
    private ILookup<Guid?, Guid>? children;

    public async Task<IReadOnlyCollection<Guid>> AndBelow(IEnumerable<Guid> roots, CancellationToken cancellationToken)
    {
        var tree = children ??= await Read(cancellationToken);
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
    public void Forget() => children = null;

    private async Task<ILookup<Guid?, Guid>> Read(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope
            .ServiceProvider.GetRequiredService<OrganisationsContext>()
            .Organisations.AsNoTracking()
            .Select(row => new { row.Id, row.ParentId })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.ParentId, row => row.Id);
    }
}
