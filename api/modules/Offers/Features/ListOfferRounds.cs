using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>A round's offer rounds, where each stands and what has come of it: for the nation, or for the caller's own employers.</summary>
internal sealed class ListOfferRounds : IEndpoint
{
    /// <summary>One offer round and what has come of it.</summary>
    /// <param name="Stage">Where it stands now.</param>
    /// <param name="OfferAt">UTC: can be released from this instant on, sharp.</param>
    /// <param name="ReleasedAt">The one instant of its offers, UTC; null before the release.</param>
    /// <param name="LatestReleaseAt">The last instant at which it can be released (R-ANN-4, R-OFF-3), UTC; null once it has been.</param>
    /// <param name="Offers">How many were made.</param>
    /// <param name="Open">Waiting for an answer.</param>
    /// <param name="Accepted">By the applicant.</param>
    /// <param name="Declined">By the applicant or because another offer was accepted.</param>
    /// <param name="Expired">Not answered by the deadline (R-OFF-3).</param>
    /// <param name="Marked">Acceptances that are marked (R-OFF-4).</param>
    internal sealed record OfferRoundItem(
        int Number,
        OfferRoundStage Stage,
        DateTimeOffset OfferAt,
        Deadline ResponseDeadline,
        Deadline MarkingDeadline,
        DateTimeOffset? ReleasedAt,
        DateTimeOffset? LatestReleaseAt,
        int Offers,
        int Open,
        int Accepted,
        int Declined,
        int Expired,
        int Marked
    );

    internal sealed record Query(Guid RoundId) : IQuery<Listing<OfferRoundItem>>;

    private sealed record Count(int Number, AnswerKind? Answer, int Offers);

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Query, Result<Listing<OfferRoundItem>>>
    {
        public async Task<Result<Listing<OfferRoundItem>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var round = await mediator.Send(new Contracts.Announcement.AskRound(query.RoundId), cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            var caller = request.Caller;
            var released = await offers
                .OfferRounds.AsNoTracking()
                .Where(row => row.RoundId == round.Id)
                .ToDictionaryAsync(row => row.Number, cancellationToken);
            var counts = await offers
                .Offers.AsNoTracking()
                .Where(offer => offer.RoundId == round.Id && (caller.SeesAll || caller.OrganisationIds.Contains(offer.EmployerId)))
                .GroupBy(offer => new { offer.Number, offer.Answer })
                .Select(same => new Count(same.Key.Number, same.Key.Answer, same.Count()))
                .ToListAsync(cancellationToken);
            var marked = await Marked(round.Id, cancellationToken);
            var calendar = new ReleaseCalendar(round.OfferRounds, released.Keys, policies);
            return new Listing<OfferRoundItem>([.. calendar.InOrder.Select(Item)]);

            OfferRoundItem Item(Contracts.Announcement.OfferRoundDates dates)
            {
                int Of(AnswerKind? answer) =>
                    counts.Where(count => count.Number == dates.Number && count.Answer == answer).Sum(count => count.Offers);
                var unanswered = Of(null);
                var expired = dates.ResponseDeadline.HasPassed(request.Now);
                return new(
                    dates.Number,
                    calendar.StageOf(dates, request.Now),
                    dates.OfferAt,
                    dates.ResponseDeadline,
                    dates.MarkingDeadline,
                    released.GetValueOrDefault(dates.Number)?.ReleasedAt,
                    released.ContainsKey(dates.Number) ? null : calendar.LatestRelease(dates),
                    counts.Where(count => count.Number == dates.Number).Sum(count => count.Offers),
                    expired ? 0 : unanswered,
                    Of(AnswerKind.Accepted),
                    Of(AnswerKind.Declined) + Of(AnswerKind.DeclinedByOtherAcceptance),
                    Of(AnswerKind.Expired) + (expired ? unanswered : 0),
                    marked.GetValueOrDefault(dates.Number)
                );
            }
        }

        /// <summary>Markings by offer round, those the clock has made included (R-OFF-4).</summary>
        private async Task<Dictionary<int, int>> Marked(Guid roundId, CancellationToken cancellationToken)
        {
            var caller = request.Caller;
            return await (
                from acceptance in offers.Acceptances
                join offer in offers.Offers on acceptance.OfferId equals offer.Id
                where
                    acceptance.RoundId == roundId
                    && (acceptance.MarkedAt != null || acceptance.MarkingDeadline < Deadline.EarliestOpenAt(request.Now))
                    && (caller.SeesAll || caller.OrganisationIds.Contains(acceptance.EmployerId))
                group offer by offer.Number into same
                select new { Number = same.Key, Count = same.Count() }
            ).ToDictionaryAsync(same => same.Number, same => same.Count, cancellationToken);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/rounds/{roundId:guid}/offer-rounds",
                (Guid roundId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId), cancellationToken).ToOk()
            )
            .Named("listOfferRounds", "A round's offer rounds, where each stands and what has come of it")
            .WithAccess(AccessPolicy.Staff.ForMachines(OffersAccess.ReadScope), RowRule.Organisation)
            .Answers<Listing<OfferRoundItem>>();
}
