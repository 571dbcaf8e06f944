using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Background;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.DueWork;

/// <summary>R-OFF-8: tells, after a round's last marking deadline, which seats are still free.</summary>
internal sealed class OpenResidualPositions(OffersContext offers, IMediator mediator) : IDueWork
{
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Offers whose expiry has not been written down may still hold an acceptance on its way.
        var due = await offers
            .Groups.Where(group =>
                group.ResidualSeats == null
                && group.LastMarkingDeadline < Deadline.EarliestOpenAt(now)
                && !offers.Offers.Any(offer => offer.RoundId == group.RoundId && offer.Answer == null)
            )
            .Select(group => group.RoundId)
            .Distinct()
            .ToListAsync(cancellationToken);
        due.AddRange(await NeverReleased(now, cancellationToken));
        var done = 0;
        foreach (var round in due)
            done += (await mediator.Send(new Command(round, now), cancellationToken)).Value;
        return done;
    }

    /// <summary>Rounds that are over and had no release, whose groups nobody has taken in.</summary>
    private async Task<IReadOnlyList<Guid>> NeverReleased(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var over = (await mediator.Send(new AskRounds(), cancellationToken)).Where(round => round.LastMarkingDeadline.HasPassed(now));
        var known = await offers.Groups.Select(group => group.RoundId).Distinct().ToListAsync(cancellationToken);
        List<Guid> found = [];
        foreach (var round in over.ExceptBy(known, round => round.Id))
        {
            if ((await ReleasePlan.AdvertisedGroups(mediator, round.Id, cancellationToken)).Count > 0)
                found.Add(round.Id);
        }
        return found;
    }

    internal sealed record Command(Guid RoundId, DateTimeOffset Now) : ICommand<int>;

    internal sealed class Handler(OffersContext offers, IMediator mediator) : IRequestHandler<Command, Result<int>>
    {
        public async Task<Result<int>> Handle(Command command, CancellationToken cancellationToken)
        {
            await offers.TakeTurn(command.RoundId, cancellationToken);
            var round = (await mediator.Send(new AskRound(command.RoundId), cancellationToken))!;
            await offers.FollowCalendar(round, cancellationToken);
            List<RoundLogEntry> entries = [];
            if (!await offers.Groups.AnyAsync(group => group.RoundId == command.RoundId, cancellationToken))
            {
                var advertised = await ReleasePlan.AdvertisedGroups(mediator, round.Id, cancellationToken);
                entries.AddRange((await offers.TakeIn(round, advertised, round.LastMarkingDeadline.Stated, cancellationToken)).Entries);
                await offers.SaveChangesAsync(cancellationToken);
            }
            var groups = await offers
                .Groups.Where(group =>
                    group.RoundId == command.RoundId
                    && group.ResidualSeats == null
                    && group.LastMarkingDeadline < Deadline.EarliestOpenAt(command.Now)
                )
                .OrderBy(group => group.AdvertisementTitle)
                .ThenBy(group => group.Name)
                .ToListAsync(cancellationToken);
            foreach (var group in groups)
            {
                group.OpenResidual();
                entries.Add(
                    RoundLogEntry.Of(
                        LogEntryKind.ResidualPositionsOpened,
                        group,
                        group.LastMarkingDeadline.Stated,
                        group.ResidualSeats!.Value,
                        "R-OFF-8"
                    )
                );
                if (group.ResidualSeats > 0)
                    offers.Publish(new ResidualPositionsOpened(group.RoundId, group.Id, group.EmployerId, group.ResidualSeats.Value));
            }
            await offers.Append(command.RoundId, entries, cancellationToken);
            offers.Audit("round", command.RoundId, "R-OFF-8");
            return groups.Count;
        }
    }
}
