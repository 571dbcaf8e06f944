using LisPortal.Offers.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

/// <summary>Appends to a round's log in the transaction of the change that the entries tell of.</summary>
internal static class RoundLog
{
    /// <summary>
    /// Gives the entries their places and stores them with the next save. Call it last: from here to the commit the round's other
    /// writers wait, which is what keeps the log gapless and in order of commit.
    /// </summary>
    public static async Task Append(
        this OffersContext offers,
        Guid roundId,
        IReadOnlyList<RoundLogEntry> entries,
        CancellationToken cancellationToken
    )
    {
        if (entries.Count == 0)
            return;
        var heads = offers.Set<RoundLogHead>();
        var moved = await heads
            .Where(head => head.RoundId == roundId)
            .ExecuteUpdateAsync(set => set.SetProperty(head => head.Last, head => head.Last + entries.Count), cancellationToken);
        var last = (long)entries.Count;
        if (moved == 0)
            heads.Add(new RoundLogHead { RoundId = roundId, Last = last });
        else
            last = await heads.Where(head => head.RoundId == roundId).Select(head => head.Last).SingleAsync(cancellationToken);
        var next = last - entries.Count;
        foreach (var entry in entries)
            entry.Sequence = ++next;
        offers.Log.AddRange(entries);
    }
}
