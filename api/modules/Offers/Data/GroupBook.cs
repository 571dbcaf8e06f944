using LisPortal.Contracts.Announcement;
using LisPortal.Offers.Domain;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Data;

/// <summary>Brings the module's groups in line with what is advertised, and says so in the log.</summary>
internal static class GroupBook
{
    /// <returns>The round's groups by id, tracked, and the entries that tell what is new.</returns>
    public static async Task<(Dictionary<Guid, PositionGroup> Groups, List<RoundLogEntry> Entries)> TakeIn(
        this OffersContext offers,
        RoundSummary round,
        IReadOnlyList<(AdvertisementSummary Advertisement, GroupSummary Group)> advertised,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var known = await offers.Groups.Where(group => group.RoundId == round.Id).ToDictionaryAsync(group => group.Id, cancellationToken);
        List<RoundLogEntry> entries = [];
        foreach (var (advertisement, summary) in advertised)
        {
            if (!known.TryGetValue(summary.Id, out var group))
            {
                known[summary.Id] = group = PositionGroup.Of(advertisement, summary, round.LastMarkingDeadline);
                offers.Groups.Add(group);
            }
            else if (group.Seats == summary.Seats || summary.Seats < group.Held)
            {
                continue;
            }
            else
            {
                group.ChangeSeats(summary.Seats);
            }
            entries.Add(RoundLogEntry.Of(LogEntryKind.SeatsOpened, group, at, group.Seats));
        }
        return (known, entries);
    }
}
