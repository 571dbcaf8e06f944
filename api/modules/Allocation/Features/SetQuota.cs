using FluentValidation;
using LisPortal.Allocation.Data;
using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Allocation.Features;

/// <summary>R-ALL-1: the Directorate records the number of seats the Ministry has fixed. The first time creates the quota.</summary>
internal sealed class SetQuota : IEndpoint
{
    /// <param name="Seats">Of the whole country by kind, each 0 to 100,000 (R-ALL-1).</param>
    /// <param name="LegalReference">Where the decision is found; at most 1,000 characters.</param>
    internal sealed record Request(SeatCounts Seats, string LegalReference);

    internal sealed record Command(Guid RoundId, Request Body, int? SeenVersion) : ICommand<Done>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Body.LegalReference).NotEmpty().MaximumLength(1000).WithState(_ => "R-ALL-1");
    }

    internal sealed class Handler(AllocationContext allocation, IMediator mediator, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var quota = await allocation.Quotas.FirstOrDefaultAsync(row => row.RoundId == command.RoundId, cancellationToken);
            var open = await mediator.MustBeOpen(command.RoundId, request.Now, quota?.IsOverdrawn ?? false, cancellationToken);
            if (!open.IsSuccess)
                return open;
            if (IfMatchUnlessNew.Violation(command.SeenVersion, quota?.Version) is { } violation)
                return violation;
            var before = quota?.Allocations() ?? [];
            var fixedQuota = quota is null
                ? RoundQuota.Fix(command.RoundId, command.Body.Seats, command.Body.LegalReference)
                : Refix(quota, command.Body);
            if (!fixedQuota.IsSuccess)
                return Result<Done>.Fail(fixedQuota.Errors);
            if (quota is null)
                allocation.Quotas.Add(fixedQuota.Value);
            allocation.PublishChanges(fixedQuota.Value, before);
            allocation.Audit("quota", fixedQuota.Value.Id, command.Body.LegalReference);
            return Done.Instance;
        }

        private static Result<RoundQuota> Refix(RoundQuota quota, Request body)
        {
            var refixed = quota.Refix(body.Seats, body.LegalReference);
            return refixed.IsSuccess ? quota : Result<RoundQuota>.Fail(refixed.Errors);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/rounds/{roundId:guid}/quota",
                (Guid roundId, Request body, IfMatchUnlessNew ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator
                        .Send(new Command(roundId, body, ifMatch.Of(QuotaResponse.RecordOf(roundId))), cancellationToken)
                        .ThenRead(mediator, new GetQuota.Query(roundId), cancellationToken)
            )
            .Named("setQuota", "Record the national number of seats of a round")
            .WithAccess(AccessPolicy.Directorate, RowRule.None)
            .Answers<QuotaResponse>()
            .WithExample(new Request(QuotaExample.National, "Prop. 1 S (2018–2019); spesialistforskriften § 11"));
}
