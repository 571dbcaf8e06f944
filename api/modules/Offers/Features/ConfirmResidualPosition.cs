using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>R-OFF-8: the later employer confirms that a free combined seat stays combined. Said again, nothing changes.</summary>
internal sealed class ConfirmResidualPosition : IEndpoint
{
    internal sealed record Command(Guid GroupId) : ICommand<Done>;

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request) : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var group = await offers.Groups.FirstOrDefaultAsync(row => row.Id == command.GroupId, cancellationToken);
            if (
                group is null
                || !group.LastMarkingDeadline.HasPassed(request.Now)
                || await mediator.Send(new AskRound(group.RoundId), cancellationToken) is not { } round
                || !round.LastMarkingDeadline.HasPassed(request.Now)
            )
                return Error.NotFound("residual-position");
            if (group.LaterEmployerId is not { } later || !request.Caller.ActsFor(later, [.. AccessPolicy.Employer.Roles]))
                return Error.Forbidden("offers.not-the-later-employer", "Only the employer of the later position confirms it.", "R-OFF-8");
            var before = group.LaterEmployerConfirmedAt;
            var confirmed = group.ConfirmLaterPosition(request.Now);
            if (!confirmed.IsSuccess)
                return Result<Done>.Fail(confirmed.Errors);
            if (before is null)
                await offers.Append(
                    group.RoundId,
                    [RoundLogEntry.Of(LogEntryKind.ResidualCombinedConfirmed, group, request.Now, group.ResidualAt(request.Now))],
                    cancellationToken
                );
            offers.Audit("residual-position", group.Id);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/residual-positions/{groupId:guid}/confirmation",
                (Guid groupId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(groupId), cancellationToken).ToNoContent()
            )
            .Named("confirmResidualPosition", "Confirm, as employer of the later position, that a free combined seat stays combined")
            .WithAccess(AccessPolicy.Employer, RowRule.Acting)
            .AnswersNothing();
}
