using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Background;
using LisPortal.Kernel.Messaging;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>R-OFF-8: tells, after a round's last marking deadline, which seats are still free.</summary>
internal sealed class OpenResidualPositions(OffersContext offers, IMediator mediator) : IDueWork
{
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Offers whose expiry has not been written down may still hold an acceptance on its way.
        var due = await offers
            .Groups.Where(group =>
                group.ResidualSeats == null
                && group.LastMarkingDeadline < now
                && !offers.Offers.Any(offer => offer.RoundId == group.RoundId && offer.Answer == null)
            )
            .Select(group => group.RoundId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var round in due)
            done += (await mediator.Send(new Command(round), cancellationToken)).Value;
        return done;
    }

    internal sealed record Command(Guid RoundId) : ICommand<int>;

    internal sealed class Handler(OffersContext offers) : IRequestHandler<Command, Result<int>>
    {
        public async Task<Result<int>> Handle(Command command, CancellationToken cancellationToken)
        {
            var groups = await offers
                .Groups.Where(group => group.RoundId == command.RoundId && group.ResidualSeats == null)
                .OrderBy(group => group.AdvertisementTitle)
                .ThenBy(group => group.Name)
                .ToListAsync(cancellationToken);
            List<RoundLogEntry> entries = [];
            foreach (var group in groups)
            {
                group.OpenResidual();
                entries.Add(
                    RoundLogEntry.Of(
                        LogEntryKind.ResidualPositionsOpened,
                        group,
                        group.LastMarkingDeadline,
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
