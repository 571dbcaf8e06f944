using LisPortal.Kernel.Events;
using LisPortal.Kernel.Hosting.Data;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Kernel.Hosting.Events;

/// <summary>
/// Gives committed events their numbers, and their places in the feeds of the organisations that may see them: at once, or later in
/// the feed when the moment has come that the event waits for. Only the lease holder runs this.
/// </summary>
internal sealed class EventFeed(KernelContext kernel)
{
    private const int BatchSize = 500;

    /// <returns>False when more may be waiting for their numbers.</returns>
    public async Task<bool> Number(CancellationToken cancellationToken)
    {
        var unnumbered = await kernel
            .Set<OutboxMessage>()
            .Where(message => message.Position == null)
            .OrderBy(message => message.OccurredAt)
            .ThenBy(message => message.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (unnumbered.Count == 0)
            return true;
        var numbers = await Numbers(cancellationToken);
        var audiences = unnumbered.ConvertAll(message => (Message: message, Audience: EventAudience.Of(message)));
        var held = await HeldAbout(audiences.Select(pair => pair.Audience?.About), cancellationToken);
        foreach (var (message, audience) in audiences)
        {
            message.Position = ++numbers.Last;
            if (audience is { From: Moment.AtOnce })
                Show(audience, numbers.Last);
            else if (audience is not null)
                Hold(message, audience, held);
        }
        await Save(cancellationToken);
        return unnumbered.Count < BatchSize;
    }

    /// <summary>Shows the next batch of what has waited for a moment of a round that has come, in the order of commits.</summary>
    /// <returns>How many events.</returns>
    public async Task<int> ShowHeld(Guid roundId, Moment from, CancellationToken cancellationToken)
    {
        var known = EventName.All.Select(EventName.Of).ToList(); // A newer host shows what this program does not know.
        var batch = await kernel
            .Set<HeldEvent>()
            .Where(row => row.RoundId == roundId && row.From == from && known.Contains(row.EventName))
            .OrderBy(row => row.Position)
            .Take(BatchSize)
            .Join(
                kernel.Set<OutboxMessage>(),
                row => row.EventId,
                message => message.Id,
                (row, message) => new { Row = row, Message = message }
            )
            .ToListAsync(cancellationToken);
        if (batch.Count == 0)
            return 0;
        var numbers = await Numbers(cancellationToken);
        foreach (var waiting in batch.OrderBy(pair => pair.Row.Position))
        {
            waiting.Message.ShownPosition = ++numbers.Last;
            Show(EventAudience.Of(waiting.Message)!, numbers.Last);
            kernel.Remove(waiting.Row);
        }
        await Save(cancellationToken);
        return batch.Count;
    }

    private void Show(EventAudience audience, long position)
    {
        foreach (var organisation in audience.Organisations)
            kernel.Add(new FeedEntry { OrganisationId = organisation, Position = position });
    }

    /// <summary>What is taken back before anybody could see it never happened to them: in whatever order the two are told, both go.</summary>
    private void Hold(OutboxMessage message, EventAudience audience, List<HeldEvent> held)
    {
        if (held.Find(row => row.About == audience.About && row.EventName != message.Name) is { } other)
        {
            held.Remove(other);
            kernel.Remove(other);
            return;
        }
        var waiting = new HeldEvent
        {
            EventId = message.Id,
            Position = message.Position!.Value,
            From = audience.From,
            RoundId = audience.RoundId!.Value,
            About = audience.About,
            EventName = message.Name,
        };
        kernel.Add(waiting);
        if (audience.About is not null)
            held.Add(waiting);
    }

    private async Task<List<HeldEvent>> HeldAbout(IEnumerable<Guid?> things, CancellationToken cancellationToken)
    {
        var about = things.OfType<Guid>().Distinct().ToList();
        return about.Count == 0
            ? []
            : await kernel
                .Set<HeldEvent>()
                .Where(row => row.About != null && about.Contains(row.About.Value))
                .ToListAsync(cancellationToken);
    }

    private async Task<FeedNumbers> Numbers(CancellationToken cancellationToken) =>
        await kernel.FindAsync<FeedNumbers>([FeedNumbers.OnlyId], cancellationToken)
        ?? kernel
            .Add(new FeedNumbers { Last = await kernel.Set<OutboxMessage>().MaxAsync(message => message.Position, cancellationToken) ?? 0 })
            .Entity;

    /// <summary>All of a batch or nothing; when another host has numbered meanwhile, nothing (<see cref="FeedNumbers"/>).</summary>
    private async Task Save(CancellationToken cancellationToken)
    {
        using (await kernel.BeginWrite(cancellationToken))
            await kernel.SaveChangesAsync(cancellationToken);
        kernel.ChangeTracker.Clear();
    }
}
