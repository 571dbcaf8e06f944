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

/// <summary>The Directorate plans a round with its one calendar for the whole country (R-ANN-1…5).</summary>
internal sealed class PlanRound : IEndpoint
{
    /// <param name="Code">Unique short name: lower-case letters, digits and hyphens, at most 40.</param>
    /// <param name="PublishedAt">UTC, a whole minute; the advertisements are public from this instant on.</param>
    /// <param name="OfferRounds">1 to 20, numbered from 1 without gaps.</param>
    /// <param name="StartDate">First day of the positions, Europe/Oslo.</param>
    internal sealed record Request(
        string Code,
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

    internal sealed record Command(Request Body) : ICreateCommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Code).NotEmpty().MaximumLength(40).Matches(@"\A[a-z0-9-]*\z");
            RuleFor(command => command.Body.OfferRounds).UniqueBy(dates => dates.Number);
        }
    }

    internal sealed class Handler(AnnouncementContext announcement, PolicyBook policies, RequestContext request)
        : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await announcement.Rounds.AnyAsync(round => round.Code == command.Body.Code, cancellationToken))
                return RoundErrors.CodeTaken;
            var planned = RecruitmentRound.Plan(command.Body.Code, command.Body.Steps(), policies, request.Now);
            if (!planned.IsSuccess)
                return Result<Created>.Fail(planned.Errors);
            announcement.Rounds.Add(planned.Value);
            announcement.Publish(new RoundPlanned(planned.Value.Id));
            announcement.Audit("round", planned.Value.Id);
            return new Created(planned.Value.Id, 1);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/rounds",
                (Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(body), cancellationToken)
                        .ToCreated(created => $"/rounds/{created.Id}", created => RoundResponse.RecordOf(created.Id))
            )
            .Named("planRound", "Plan a recruitment round with its calendar")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Creates()
            .WithExample(RoundExample.Autumn2018);
}
