using LisPortal.Announcement.Data;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Hosting.Background;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.DueWork;

/// <summary>Tells the other modules once that a round has been published; the clock alone has made it so (R-ANN-1).</summary>
internal sealed class AnnouncePublications(AnnouncementContext announcement) : IDueWork
{
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await announcement
            .Rounds.Where(round => !round.PublicationAnnounced && round.PublishedAt <= now)
            .ToListAsync(cancellationToken);
        if (due.Count == 0)
            return 0;
        foreach (var round in due)
        {
            var seats = await announcement
                .Ready()
                .IgnoreAutoIncludes()
                .Where(row => row.RoundId == round.Id)
                .Select(row => row.Seats)
                .ToListAsync(cancellationToken);
            round.AnnouncePublication();
            announcement.Publish(new RoundPublished(round.Id, seats.Count, seats.Sum()));
            announcement.Audit("round", round.Id, "published");
        }
        using var turn = await announcement.BeginWrite(cancellationToken);
        try
        {
            await announcement.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0; // Another host was first, or a round has just been changed: the next look sees which.
        }
        return due.Count;
    }
}
