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

/// <summary>Offers the caller is a party to, newest release first, then in the order of the round's log.</summary>
internal sealed class ListOffers : IEndpoint
{
    /// <param name="RoundId">Only of this round.</param>
    /// <param name="Number">Only of this offer round, from 1.</param>
    /// <param name="State">Only offers in this state.</param>
    internal sealed record Query(Guid? RoundId, int? Number, OfferState? State, PageRequest Page) : IQuery<Page<OfferResponse>>;

    private sealed record Cursor(DateTimeOffset ReleasedAt, long Sequence);

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Query, Result<Page<OfferResponse>>>
    {
        public async Task<Result<Page<OfferResponse>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = InState(Visible(), query.State)
                .Where(offer =>
                    (query.RoundId == null || offer.RoundId == query.RoundId) && (query.Number == null || offer.Number == query.Number)
                );
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(offer =>
                    offer.ReleasedAt <= after.ReleasedAt && (offer.ReleasedAt < after.ReleasedAt || offer.Sequence > after.Sequence)
                );
            var rows = await found
                .OrderByDescending(offer => offer.ReleasedAt)
                .ThenBy(offer => offer.Sequence)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var described = await offers.Describe([.. rows.Take(query.Page.Size)], mediator, request, policies, cancellationToken);
            var byId = described.ToDictionary(offer => offer.Id);
            return Paging.Of(rows, query.Page, offer => new Cursor(offer.ReleasedAt, offer.Sequence), offer => byId[offer.Id], total);
        }

        private IQueryable<Offer> Visible()
        {
            var caller = request.Caller;
            var me = caller.Has(Role.Applicant) ? caller.UserId : null;
            return offers
                .Offers.AsNoTracking()
                .Where(offer =>
                    caller.SeesAll
                    || offer.PersonId == me
                    || caller.OrganisationIds.Contains(offer.EmployerId)
                    || (offer.LaterEmployerId != null && caller.OrganisationIds.Contains(offer.LaterEmployerId.Value))
                );
        }

        private IQueryable<Offer> InState(IQueryable<Offer> found, OfferState? state) =>
            state switch
            {
                null => found,
                OfferState.Open => found.Where(offer =>
                    offer.Answer == null && offer.ResponseDeadline >= Deadline.EarliestOpenAt(request.Now)
                ),
                OfferState.Expired => found.Where(offer =>
                    offer.Answer == AnswerKind.Expired
                    || (offer.Answer == null && offer.ResponseDeadline < Deadline.EarliestOpenAt(request.Now))
                ),
                OfferState.Accepted => found.Where(offer => offer.Answer == AnswerKind.Accepted),
                OfferState.Declined => found.Where(offer => offer.Answer == AnswerKind.Declined),
                _ => found.Where(offer => offer.Answer == AnswerKind.DeclinedByOtherAcceptance),
            };
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/offers",
                (
                    Guid? roundId,
                    int? number,
                    Choice<OfferState>? state,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken cancellationToken
                ) => mediator.Send(new Query(roundId, number, state?.Value, page), cancellationToken).ToOk()
            )
            .Named("listOffers", "Offers I have received, or offers of my organisations")
            .WithAccess(OffersAccess.Parties.ForMachines(OffersAccess.ReadScope), RowRule.OwnOrOrganisation)
            .Answers<Page<OfferResponse>>();
}
