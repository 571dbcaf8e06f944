using FluentValidation;
using LisPortal.Allocation.Data;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Features;

/// <summary>R-ALL-12: a trust reports which of its seats it does not advertise, and why. Replaces what it reported before.</summary>
internal sealed class ReportUnadvertised : IEndpoint
{
    /// <param name="Seats">At most 20 entries; empty when all seats are advertised.</param>
    internal sealed record Request(IReadOnlyList<UnadvertisedSeats> Seats);

    internal sealed record Command(Guid RoundId, Guid EmployerId, Request Body, int SeenVersion) : ICommand<EmployerQuotaResponse>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Seats).Must(seats => seats.Count <= 20).WithErrorCode("allocation.too-many");
            RuleForEach(command => command.Body.Seats)
                .ChildRules(part =>
                {
                    part.RuleFor(seats => seats.Seats).InclusiveBetween(1, 100_000).WithState(_ => "R-ALL-12");
                    part.RuleFor(seats => seats.Text).MaximumLength(500);
                    part.RuleFor(seats => seats.Text)
                        .NotEmpty()
                        .When(seats => seats.Reason == UnadvertisedReason.Other)
                        .WithState(_ => "R-ALL-12");
                });
        }
    }

    internal sealed class Handler(AllocationContext allocation, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<EmployerQuotaResponse>>
    {
        public async Task<Result<EmployerQuotaResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!request.Caller.ActsFor(command.EmployerId, Role.Trust))
                return Error.NotFound("quota");
            if (await mediator.Send(new AskRound(command.RoundId), cancellationToken) is not { } round)
                return Error.NotFound("round");
            if (!round.IsOpenForReports(OsloTime.DateOf(request.Now)))
                return QuotaErrors.RoundStarted(round.StartDate);
            var quota = await allocation.Quotas.FirstOrDefaultAsync(row => row.RoundId == command.RoundId, cancellationToken);
            if (quota?.Employer(command.EmployerId) is not { } employer)
                return Error.NotFound("quota");
            if (employer.Revision != command.SeenVersion)
                return Error.Stale;
            var advertised = await mediator.Send(new AskAdvertisedSeats(command.RoundId, command.EmployerId), cancellationToken);
            var before = quota.Allocations();
            var reported = quota.ReportUnadvertised(employer, command.Body.Seats, advertised);
            if (!reported.IsSuccess)
                return Result<EmployerQuotaResponse>.Fail(reported.Errors);
            allocation.PublishChanges(quota, before);
            allocation.Audit("quota", quota.Id, $"unadvertised of {command.EmployerId}");
            var names = await mediator.Send(new AskOrganisationNames([command.EmployerId]), cancellationToken);
            var now = quota.Allocations().First(row => row.EmployerId == command.EmployerId);
            return EmployerQuotaResponse.Of(quota.RoundId, reported.Value, now, names[command.EmployerId]);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/rounds/{roundId:guid}/quota/employers/{employerId:guid}/unadvertised",
                (Guid roundId, Guid employerId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(
                            new Command(roundId, employerId, body, ifMatch.Of(EmployerQuotaResponse.RecordOf(roundId, employerId))),
                            cancellationToken
                        )
                        .ToOk()
            )
            .Named("reportUnadvertised", "Report seats that are not advertised, with the reason")
            .WithAccess(AccessPolicy.Trust, RowRule.Acting)
            .Answers<EmployerQuotaResponse>()
            .WithExample(new Request([new UnadvertisedSeats(SeatKind.Ordinary, UnadvertisedReason.ReturnFromLeave, 1, null)]));
}
