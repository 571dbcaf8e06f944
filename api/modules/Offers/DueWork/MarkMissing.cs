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

/// <summary>
/// R-OFF-4: writes down, once the deadline's minute is over and as of the deadline, the markings that employers have not registered, and tells. A registration that
/// arrived in time finds the same label, so nothing is lost.
/// </summary>
internal sealed class MarkMissing(OffersContext offers, IMediator mediator) : IDueWork
{
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await offers
            .Acceptances.Where(acceptance => acceptance.MarkedAt == null && acceptance.MarkingDeadline < Deadline.EarliestOpenAt(now))
            .Select(acceptance => acceptance.RoundId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var done = 0;
        foreach (var round in due)
            done += (await mediator.Send(new Command(round, now), cancellationToken)).Value;
        return done;
    }

    internal sealed record Command(Guid RoundId, DateTimeOffset Now) : ICommand<int>;

    internal sealed class Handler(OffersContext offers, IMediator mediator) : IRequestHandler<Command, Result<int>>
    {
        public async Task<Result<int>> Handle(Command command, CancellationToken cancellationToken)
        {
            await offers.TakeTurn(command.RoundId, cancellationToken);
            await offers.FollowCalendar((await mediator.Send(new AskRound(command.RoundId), cancellationToken))!, cancellationToken);
            var missing = await (
                from acceptance in offers.Acceptances
                join offer in offers.Offers on acceptance.OfferId equals offer.Id
                where
                    acceptance.RoundId == command.RoundId
                    && acceptance.MarkedAt == null
                    && acceptance.MarkingDeadline < Deadline.EarliestOpenAt(command.Now)
                orderby offer.Sequence
                select new { Acceptance = acceptance, Offer = offer }
            ).ToListAsync(cancellationToken);
            foreach (var (acceptance, offer) in missing.Select(row => (row.Acceptance, row.Offer)))
            {
                acceptance.MarkBySystem();
                offers.Publish(new ApplicantMarked(offer.Id, offer.RoundId, offer.PersonId, acceptance.Label, BySystem: true));
            }
            await offers.Append(
                command.RoundId,
                missing.ConvertAll(row =>
                    RoundLogEntry.Of(
                        LogEntryKind.MarkedBySystem,
                        row.Offer,
                        row.Acceptance.MarkingDeadline.Stated,
                        row.Acceptance.Label,
                        "R-OFF-4"
                    )
                ),
                cancellationToken
            );
            offers.Audit("round", command.RoundId, "R-OFF-4");
            return missing.Count;
        }
    }
}
