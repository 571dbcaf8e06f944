using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>R-OFF-4: the employer says what was accepted, by the marking deadline. The same label again changes nothing.</summary>
internal sealed class RegisterMarking : IEndpoint
{
    /// <param name="Label">What was accepted; must fit the position.</param>
    internal sealed record Request(SeatKind Label);

    internal sealed record Command(Guid OfferId, Request Body) : ICommand<OfferResponse>;

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request, PolicyBook policies)
        : IRequestHandler<Command, Result<OfferResponse>>
    {
        public async Task<Result<OfferResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = request.Caller;
            var offer = await offers.Offers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == command.OfferId, cancellationToken);
            if (offer is null || !(caller.Sees(offer.EmployerId) || (offer.LaterEmployerId is { } later && caller.Sees(later))))
                return Error.NotFound("offer");
            if (!caller.ActsFor(offer.EmployerId, Role.Trust))
                return Error.Forbidden(
                    "offers.not-the-employer",
                    "Only the employer that made the offer registers its marking.",
                    "R-OFF-4"
                );
            var acceptance = await offers.Acceptances.FirstOrDefaultAsync(row => row.OfferId == offer.Id, cancellationToken);
            if (acceptance is null)
                return OfferErrors.NotAccepted;
            if (acceptance.Label != command.Body.Label)
                return OfferErrors.LabelDoesNotFit;
            if (acceptance.MarkedAt is null)
            {
                if (acceptance.MarkingDeadline.HasPassed(request.Now))
                {
                    // Nobody is refused by a deadline that has been postponed (R-ANN-4).
                    await offers.FollowCalendar((await mediator.Send(new AskRound(offer.RoundId), cancellationToken))!, cancellationToken);
                    await offers.Entry(acceptance).ReloadAsync(cancellationToken);
                }
                if (acceptance.MarkingDeadline.HasPassed(request.Now))
                    return OfferErrors.MarkingDeadlinePassed(acceptance.MarkingDeadline);
                acceptance.Mark(request.Now);
                await offers.Append(
                    offer.RoundId,
                    [RoundLogEntry.Of(LogEntryKind.Marked, offer, request.Now, acceptance.Label)],
                    cancellationToken
                );
                offers.Publish(new ApplicantMarked(offer.Id, offer.RoundId, offer.PersonId, acceptance.Label, BySystem: false));
            }
            offers.Audit("offer", offer.Id);
            await offers.SaveChangesAsync(cancellationToken);
            return (await offers.Describe([offer], mediator, request, policies, cancellationToken))[0];
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/offers/{offerId:guid}/marking",
                (Guid offerId, Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(offerId, body), cancellationToken).ToOk()
            )
            .Named("registerMarking", "Say what an applicant has accepted, until the marking deadline")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .Answers<OfferResponse>()
            .WithExample(new Request(SeatKind.Ordinary));
}
