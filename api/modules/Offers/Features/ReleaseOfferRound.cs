using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>R-OFF-1: the Directorate sends all offers of an offer round at one instant, in one transaction.</summary>
internal sealed class ReleaseOfferRound : IEndpoint
{
    /// <param name="ReleasedAt">The one instant of all offers, UTC.</param>
    /// <param name="Offers">How many went out.</param>
    /// <param name="Employers">In the name of how many employers.</param>
    internal sealed record Response(int Number, DateTimeOffset ReleasedAt, int Offers, int Employers);

    internal sealed record Command(Guid RoundId, int Number) : ICommand<Response>;

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            // A postponement of the same round comes before, and its dates hold, or after, and finds the offers out.
            await offers.TakeTurn(command.RoundId, cancellationToken);
            var round = await mediator.Send(new AskRound(command.RoundId), cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            var released = await offers
                .OfferRounds.Where(row => row.RoundId == round.Id)
                .Select(row => row.Number)
                .ToListAsync(cancellationToken);
            var calendar = new ReleaseCalendar(round.OfferRounds, released, policies);
            if (calendar.Find(command.Number) is not { } dates)
                return Error.NotFound("offer-round");
            if (calendar.Refusal(dates, request.Now) is { } refusal)
                return refusal;

            var plan = await ReleasePlan.Make(offers, mediator, round.Id, cancellationToken);
            var (groups, entries) = await offers.TakeIn(round, plan.Groups, request.Now, cancellationToken);
            var release = OfferRound.Release(round.Id, dates, request.Now);
            var made = plan.Offers.Select(next => Offer.Make(groups[next.GroupId], next.PersonId, next.Rank, release)).ToList();
            release.Offers = made.Count;
            entries.Add(RoundLogEntry.Released(round.Id, release.Number, request.Now));
            var offerEntries = made.ConvertAll(offer => RoundLogEntry.Of(LogEntryKind.OfferMade, offer, request.Now));
            await offers.Append(round.Id, [.. entries, .. offerEntries], cancellationToken);
            foreach (var (offer, entry) in made.Zip(offerEntries))
                offer.Sequence = entry.Sequence;

            offers.OfferRounds.Add(release);
            offers.Offers.AddRange(made);
            Tell(release, made, groups);
            offers.Audit("offer-round", release.Id);
            return new Response(release.Number, release.ReleasedAt, made.Count, made.Select(offer => offer.EmployerId).Distinct().Count());
        }

        private void Tell(OfferRound release, List<Offer> made, Dictionary<Guid, PositionGroup> groups)
        {
            offers.Publish(new OfferRoundReleased(release.RoundId, release.Number, release.Offers));
            foreach (var offer in made)
                offers.Publish(
                    new OfferMade(
                        offer.Id,
                        offer.RoundId,
                        offer.Number,
                        offer.GroupId,
                        groups[offer.GroupId].AdvertisementId,
                        offer.EmployerId,
                        offer.PersonId
                    )
                );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/rounds/{roundId:guid}/offer-rounds/{number:int}/release",
                (Guid roundId, int number, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(roundId, number), cancellationToken).ToOk()
            )
            .Named("releaseOfferRound", "Send all offers of an offer round at one instant")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<Response>();
}
