using LisPortal.Contracts.Announcement;
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

/// <summary>
/// The applicant says yes or no, through the minute of the deadline (R-OFF-3). A yes declines the others and employs (R-OFF-2,
/// R-OFF-9). The same answer again changes nothing, so no version is asked for.
/// </summary>
internal sealed class AnswerOffer : IEndpoint
{
    /// <summary>What the applicant says to the offer.</summary>
    internal enum Choice
    {
        Accept,
        Decline,
    }

    /// <param name="Answer">A yes declines every other open offer of the round (R-OFF-2); neither can be taken back.</param>
    internal sealed record Request(Choice Answer);

    internal sealed record Command(Guid OfferId, Request Body) : ICommand<OfferResponse>;

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Command, Result<OfferResponse>>
    {
        private readonly List<RoundLogEntry> entries = [];

        public async Task<Result<OfferResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var me = request.Caller.RequiredUserId;
            var offer = await offers.Offers.FirstOrDefaultAsync(row => row.Id == command.OfferId && row.PersonId == me, cancellationToken);
            if (offer is null)
                return Error.NotFound("offer");
            if (!IsRepeat(offer, command.Body.Answer))
            {
                if (offer.StateAt(request.Now) == OfferState.Expired && offer.Answer is null)
                    await FollowCalendar(offer, cancellationToken);
                var answered = command.Body.Answer == Choice.Accept ? await Accept(offer, cancellationToken) : Decline(offer);
                if (!answered.IsSuccess)
                    return Result<OfferResponse>.Fail(answered.Errors);
                await offers.Append(offer.RoundId, entries, cancellationToken);
            }
            offers.Audit("offer", offer.Id);
            await offers.SaveChangesAsync(cancellationToken);
            return (await offers.Describe([offer], mediator, request, policies, cancellationToken))[0];
        }

        /// <summary>Nobody is refused by a deadline that has been postponed (R-ANN-4).</summary>
        private async Task FollowCalendar(Offer offer, CancellationToken cancellationToken)
        {
            await offers.FollowCalendar((await mediator.Send(new AskRound(offer.RoundId), cancellationToken))!, cancellationToken);
            await offers.Entry(offer).ReloadAsync(cancellationToken);
        }

        private static bool IsRepeat(Offer offer, Choice choice) =>
            choice == Choice.Accept
                ? offer.Answer == AnswerKind.Accepted
                : offer.Answer is AnswerKind.Declined or AnswerKind.DeclinedByOtherAcceptance;

        private Result<Offer> Decline(Offer offer)
        {
            var declined = offer.Decline(request.Now);
            if (declined.IsSuccess)
                Tell(offer, LogEntryKind.Declined);
            return declined;
        }

        private async Task<Result<Offer>> Accept(Offer offer, CancellationToken cancellationToken)
        {
            if (await offers.Acceptances.AnyAsync(row => row.RoundId == offer.RoundId && row.PersonId == offer.PersonId, cancellationToken))
                return OfferErrors.AlreadyAccepted;
            var accepted = offer.Accept(request.Now);
            if (!accepted.IsSuccess)
                return accepted;
            var seatTaken = await offers
                .Groups.Where(row => row.Id == offer.GroupId && row.Held + 1 <= row.Seats)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Held, row => row.Held + 1), cancellationToken);
            if (seatTaken == 0)
                return OfferErrors.NoFreeSeat;

            Tell(offer, LogEntryKind.Accepted);
            var others = await offers
                .Offers.Where(row =>
                    row.RoundId == offer.RoundId
                    && row.PersonId == offer.PersonId
                    && row.Id != offer.Id
                    && row.Answer == null
                    && row.ResponseDeadline >= Deadline.EarliestOpenAt(request.Now)
                )
                .OrderBy(row => row.Sequence)
                .ToListAsync(cancellationToken);
            foreach (var other in others)
            {
                other.GiveWay(request.Now);
                Tell(other, LogEntryKind.DeclinedByOtherAcceptance, "R-OFF-2");
            }
            await Hire(offer, cancellationToken);
            return accepted;
        }

        private async Task Hire(Offer offer, CancellationToken cancellationToken)
        {
            var group = await offers.Groups.AsNoTracking().SingleAsync(row => row.Id == offer.GroupId, cancellationToken);
            var round =
                await mediator.Send(new AskRound(offer.RoundId), cancellationToken)
                ?? throw new InvalidOperationException($"Offer {offer.Id} is of a round that does not exist.");
            offers.Acceptances.Add(Acceptance.Of(offer, group, request.Now));
            offers.Employments.AddRange(Employment.Of(offer, group, round.StartDate, ServiceMonths.On(round.StartDate, policies)));
            offers.Publish(
                new DoctorHired(
                    offer.Id,
                    offer.RoundId,
                    offer.PersonId,
                    group.Id,
                    group.Kind,
                    group.Specialty,
                    group.EmployerId,
                    group.MunicipalityId,
                    group.LaterEmployerId,
                    round.StartDate
                )
            );
        }

        private void Tell(Offer offer, LogEntryKind kind, string? reason = null)
        {
            entries.Add(RoundLogEntry.Of(kind, offer, request.Now, reason: reason));
            offers.Publish(offer.ToEvent());
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/offers/{offerId:guid}/answer",
                (Guid offerId, Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(offerId, body), cancellationToken).ToOk()
            )
            .Named("answerOffer", "Accept or decline an offer, until its deadline")
            .WithAccess(AccessPolicy.Applicant, RowRule.Own)
            .Answers<OfferResponse>()
            .WithExample(new Request(Choice.Accept));
}
