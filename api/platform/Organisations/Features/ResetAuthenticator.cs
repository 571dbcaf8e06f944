using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>An administrator takes away the second factor of somebody who has lost it, and ends that person's sessions.</summary>
internal sealed class ResetAuthenticator : IEndpoint
{
    internal sealed record Command(Guid UserId) : ICommand<Done>;

    internal sealed class Handler(OrganisationsContext context, Sessions sessions) : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context.Users.FirstOrDefaultAsync(row => row.Id == command.UserId, cancellationToken);
            if (user is null)
                return Error.NotFound("user");
            user.RemoveAuthenticator();
            await sessions.EndAll(user.Id, SessionEnd.SecondFactorChanged, cancellationToken);
            context.Audit("user", user.Id, "second factor removed");
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/users/{userId:guid}/authenticator",
                (Guid userId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(userId), cancellationToken).ToNoContent()
            )
            .Named("resetAuthenticator", "Remove the lost second factor of somebody else")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .AnswersNothing();
}
