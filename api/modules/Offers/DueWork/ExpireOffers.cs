using LisPortal.Contracts.Announcement;
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

/// <summary>R-OFF-3: writes down, once the deadline's minute is over and as of the deadline, that no answer came; the clock has made it so already.</summary>
internal sealed class ExpireOffers(OffersContext offers, IMediator mediator) : IDueWork
{
    /// <summary>An answer that arrived in time may still be on its way into the database; by now it has been stored or refused.</summary>
    private static readonly TimeSpan InFlight = TimeSpan.FromSeconds(30);

    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await offers
            .Offers.Where(offer => offer.Answer == null && offer.ResponseDeadline < Deadline.EarliestOpenAt(now - InFlight))
            .Select(offer => new { offer.RoundId, offer.Number })
            .Distinct()
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var release in due)
            done += (await mediator.Send(new Command(release.RoundId, release.Number, now - InFlight), cancellationToken)).Value;
        return done;
    }

    /// <param name="Settled">UTC: what arrived before it has been stored or refused.</param>
    internal sealed record Command(Guid RoundId, int Number, DateTimeOffset Settled) : ICommand<int>;

    internal sealed class Handler(OffersContext offers, IMediator mediator) : IRequestHandler<Command, Result<int>>
    {
        public async Task<Result<int>> Handle(Command command, CancellationToken cancellationToken)
        {
            await offers.TakeTurn(command.RoundId, cancellationToken);
            await offers.FollowCalendar((await mediator.Send(new AskRound(command.RoundId), cancellationToken))!, cancellationToken);
            var silent = await offers
                .Offers.Where(offer =>
                    offer.RoundId == command.RoundId
                    && offer.Number == command.Number
                    && offer.Answer == null
                    && offer.ResponseDeadline < Deadline.EarliestOpenAt(command.Settled)
                )
                .OrderBy(offer => offer.Sequence)
                .ToListAsync(cancellationToken);
            foreach (var offer in silent)
            {
                offer.Expire();
                offers.Publish(offer.ToEvent());
            }
            await offers.Append(
                command.RoundId,
                silent.ConvertAll(offer => RoundLogEntry.Of(LogEntryKind.Expired, offer, offer.ResponseDeadline.Stated, reason: "R-OFF-3")),
                cancellationToken
            );
            offers.Audit("round", command.RoundId, "R-OFF-3");
            return silent.Count;
        }
    }
}
