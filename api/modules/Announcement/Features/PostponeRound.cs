using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Data;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>
/// R-ANN-4, R-SCR-2: the Directorate moves dates of a published round to later ones, openly and with a reason. What was moved stands in
/// the round's calendar for everybody; the other modules follow.
/// </summary>
internal sealed class PostponeRound : IEndpoint
{
    /// <summary>The whole of what can be postponed; dates that stay are repeated as they are. Instants are UTC.</summary>
    /// <param name="ApplicationDeadline">Until it has passed it can be extended, for everyone (R-SCR-2).</param>
    /// <param name="OfferRounds">All offer rounds of the round.</param>
    /// <param name="Reason">Why, for everybody to read; at most 1,000 characters.</param>
    internal sealed record Request(Deadline ApplicationDeadline, IReadOnlyList<OfferRoundDates> OfferRounds, string Reason)
    {
        public Postponement Postponement() => new(ApplicationDeadline, OfferRounds, Reason.Trim());
    }

    internal sealed record Command(Guid RoundId, Request Body, int SeenVersion) : ICommand<RoundResponse>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Body).SetValidator(new BodyValidator());
    }

    internal sealed class BodyValidator : AbstractValidator<Request>
    {
        public BodyValidator()
        {
            RuleFor(body => body.OfferRounds).UniqueBy(dates => dates.Number);
            RuleFor(body => body.Reason).NotEmpty().MaximumLength(Domain.Postponement.LongestReason);
        }
    }

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, PolicyBook policies, RequestContext request)
        : IRequestHandler<Command, Result<RoundResponse>>
    {
        public async Task<Result<RoundResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            // A release of the same round comes before, and is seen, or after, and goes by the new dates.
            await announcement.TakeTurn(command.RoundId, cancellationToken);
            var round = await announcement.Rounds.FirstOrDefaultAsync(row => row.Id == command.RoundId, cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            if (round.Version != command.SeenVersion)
                return Error.Stale;
            var standings = await mediator.Send(new AskOfferRoundStandings(round.Id), cancellationToken);
            var released = standings.Select(standing => standing.Number).ToHashSet();
            var postponed = round.Postpone(command.Body.Postponement(), released, policies, request.Now);
            if (!postponed.IsSuccess)
                return Result<RoundResponse>.Fail(postponed.Errors);
            announcement.Publish(new RoundPostponed(round.Id, postponed.Value[0].Change));
            announcement.Audit("round", round.Id, command.Body.Reason.Trim());
            await announcement.SaveChangesAsync(cancellationToken);
            return RoundResponse.Of(round, policies, request.Now);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/rounds/{roundId:guid}/postponements",
                (Guid roundId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(roundId, body, ifMatch.Of(RoundResponse.RecordOf(roundId))), cancellationToken).ToOk()
            )
            .Named("postponeRound", "Move dates of a published round to later ones, with a reason for everybody to read")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<RoundResponse>()
            .WithExample(RoundExample.Postponement);
}
