using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Data;

/// <summary>
/// Chains committed audit rows by hash, so that a row that is changed or removed later shows. Done after commit by the
/// lease holder: a chain inside the transactions would make every writer wait for every other.
/// </summary>
public sealed class AuditSealing(IServiceScopeFactory scopes)
{
    private const int BatchSize = 500;

    /// <returns>How many rows were sealed.</returns>
    public async Task<int> SealBatch(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        var open = await kernel
            .Set<AuditRow>()
            .Where(row => row.Position == null)
            .OrderBy(row => row.At)
            .ThenBy(row => row.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (open.Count == 0)
            return 0;
        var last = await kernel
            .Set<AuditRow>()
            .AsNoTracking()
            .Where(row => row.Position != null)
            .OrderByDescending(row => row.Position)
            .FirstOrDefaultAsync(cancellationToken);
        var (position, hash) = (last?.Position ?? 0, last?.Hash ?? "");
        foreach (var row in open)
        {
            row.Position = ++position;
            row.Hash = hash = Hash(hash, row);
        }
        using var turn = await kernel.BeginWrite(cancellationToken);
        await kernel.SaveChangesAsync(cancellationToken);
        return open.Count;
    }

    /// <summary>Walks the chain from the start.</summary>
    public async Task<AuditChain> Verify(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelContext>();
        var (count, hash) = (0L, "");
        var rows = kernel.Set<AuditRow>().AsNoTracking().Where(row => row.Position != null).OrderBy(row => row.Position);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            if (row.Position != count || row.Hash != Hash(hash, row))
                return new AuditChain(count - 1, row.Position, hash);
            hash = row.Hash;
        }
        return new AuditChain(count, null, hash);
    }

    private static string Hash(string previous, AuditRow row)
    {
        var text = string.Join(
            '\n',
            previous,
            row.Position!.Value.ToString(CultureInfo.InvariantCulture),
            row.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            row.ActorId?.ToString() ?? "system",
            row.Operation,
            row.SubjectType,
            row.SubjectId.ToString(),
            row.Reason ?? ""
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
