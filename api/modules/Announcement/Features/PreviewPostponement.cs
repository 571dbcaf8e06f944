using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Offers;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Policies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>What a postponement would do, before the act: refused as the act would be, and otherwise whom it would concern. Changes nothing.</summary>
internal sealed class PreviewPostponement : IEndpoint
{
    /// <param name="Dates">What would be moved, in the order of the calendar.</param>
    /// <param name="Warnings">Odd but legal dates of the calendar as it would be (R-ANN-4).</param>
    internal sealed record Response(IReadOnlyList<MovedDateResponse> Dates, IReadOnlyList<CalendarWarning> Warnings);

    /// <param name="Date">Which date of the calendar.</param>
    /// <param name="OfferRound">Null for the application deadline.</param>
    /// <param name="From">What it is now, UTC.</param>
    /// <param name="To">What it would be, UTC.</param>
    /// <param name="Released">Whether the offers of this offer round are out.</param>
    /// <param name="Waiting">Applicants whose answer, or acceptances whose marking, this deadline waits for.</param>
    internal sealed record MovedDateResponse(
        CalendarDate Date,
        int? OfferRound,
        DateTimeOffset From,
        DateTimeOffset To,
        bool Released,
        int Waiting
    );

    internal sealed record Query(Guid RoundId, PostponeRound.Request Body) : IQuery<Response>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Body).SetValidator(new PostponeRound.BodyValidator());
    }

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, PolicyBook policies, RequestContext request)
        : IRequestHandler<Query, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var round = await announcement.Rounds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.RoundId, cancellationToken);
            if (round is null)
                return Error.NotFound("round");
            var standings = (await mediator.Send(new AskOfferRoundStandings(round.Id), cancellationToken)).ToDictionary(standing =>
                standing.Number
            );
            var postponed = round.Postpone(query.Body.Postponement(), standings.Keys.ToHashSet(), policies, request.Now);
            if (!postponed.IsSuccess)
                return Result<Response>.Fail(postponed.Errors);
            return new Response(
                [.. postponed.Value.Select(date => Describe(date, standings.GetValueOrDefault(date.OfferRound ?? 0)))],
                round.Calendar.Warnings(policies)
            );
        }

        private static MovedDateResponse Describe(PostponedDate date, OfferRoundStanding? standing) =>
            new(
                date.Date,
                date.OfferRound,
                date.From,
                date.To,
                standing is not null,
                date.Date switch
                {
                    CalendarDate.ResponseDeadline => standing?.Unanswered ?? 0,
                    CalendarDate.MarkingDeadline => standing?.Unmarked ?? 0,
                    _ => 0,
                }
            );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/rounds/{roundId:guid}/postponements/preview",
                (Guid roundId, PostponeRound.Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, body), cancellationToken).ToOk()
            )
            .Named("previewPostponement", "What postponing dates of a published round would do")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<Response>()
            .WithExample(RoundExample.Postponement);
}
