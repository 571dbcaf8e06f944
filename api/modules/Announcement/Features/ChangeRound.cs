using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>The Directorate moves dates of a round that is not yet published.</summary>
internal sealed class ChangeRound : IEndpoint
{
    /// <param name="PublishedAt">UTC, a whole minute; the advertisements are public from this instant on.</param>
    /// <param name="OfferRounds">1 to 20, numbered from 1 without gaps.</param>
    /// <param name="StartDate">First day of the positions, Europe/Oslo.</param>
    internal sealed record Request(
        Season Season,
        Deadline AdsReadyAt,
        DateTimeOffset PublishedAt,
        Deadline ApplicationDeadline,
        IReadOnlyList<OfferRoundDates> OfferRounds,
        DateOnly StartDate
    )
    {
        public RoundSteps Steps() => new(Season, AdsReadyAt, PublishedAt, ApplicationDeadline, OfferRounds, StartDate);
    }

    internal sealed record Command(Guid RoundId, Request Body, int SeenVersion) : ICommand<RoundResponse>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.OfferRounds).UniqueBy(dates => dates.Number);
        }
    }

    internal sealed class Handler(AnnouncementContext announcement, PolicyBook policies, RequestContext request)
        : IRequestHandler<Command, Result<RoundResponse>>
    {
        public async Task<Result<RoundResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var round = await announcement.Rounds.FirstOrDefaultAsync(row => row.Id == command.RoundId, cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            if (round.Version != command.SeenVersion)
                return Error.Stale;
            var changed = round.Replan(command.Body.Steps(), policies, request.Now);
            if (!changed.IsSuccess)
                return Result<RoundResponse>.Fail(changed.Errors);
            if (await LeftBehind(round, cancellationToken) is > 0 and var advertisements)
                return RoundErrors.LaterPositionsLeftBehind(advertisements);
            announcement.Audit("round", round.Id);
            await announcement.SaveChangesAsync(cancellationToken);
            return RoundResponse.Of(round, policies, request.Now);
        }

        /// <summary>How many advertisements have a later position that no longer follows the start (R-ANN-7).</summary>
        private async Task<int> LeftBehind(RecruitmentRound round, CancellationToken cancellationToken) =>
            (
                await announcement
                    .Advertisements.AsNoTracking()
                    .Where(row => row.RoundId == round.Id)
                    .SelectMany(row => row.Groups, (row, group) => new { row.Id, group.LaterPosition })
                    .Where(pair => pair.LaterPosition != null)
                    .ToListAsync(cancellationToken)
            )
                .Where(pair => !ContentRules.Follows(pair.LaterPosition!, round.StartDate.Year))
                .DistinctBy(pair => pair.Id)
                .Count();
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/rounds/{roundId:guid}",
                (Guid roundId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(roundId, body, ifMatch.Of(RoundResponse.RecordOf(roundId))), cancellationToken).ToOk()
            )
            .Named("changeRound", "Move dates of a round that is not yet published")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<RoundResponse>()
            .WithExample(Example);

    private static Request Example { get; } =
        new(
            RoundExample.Autumn2018.Season,
            RoundExample.Autumn2018.AdsReadyAt,
            RoundExample.Autumn2018.PublishedAt,
            RoundExample.Autumn2018.ApplicationDeadline,
            RoundExample.Autumn2018.OfferRounds,
            RoundExample.Autumn2018.StartDate
        );
}
