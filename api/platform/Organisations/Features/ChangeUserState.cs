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

/// <summary>An administrator closes an account, or opens it again. Either way every session of it ends.</summary>
internal sealed class ChangeUserState : IEndpoint
{
    /// <param name="Disabled">True closes the account, false opens it.</param>
    internal sealed record Request(bool Disabled);

    internal sealed record Command(Guid UserId, Request Body, int SeenVersion) : ICommand<UserResponse>;

    internal sealed class Handler(OrganisationsContext context, Sessions sessions) : IRequestHandler<Command, Result<UserResponse>>
    {
        public async Task<Result<UserResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context
                .Users.Include(row => row.Roles)
                .FirstOrDefaultAsync(row => row.Id == command.UserId, cancellationToken);
            if (user is null)
                return Error.NotFound("user");
            if (user.Version != command.SeenVersion)
                return Error.Stale;
            if (command.Body.Disabled && await LastAdministrator.Guard(user, context, cancellationToken) is { } refused)
                return refused;
            user.SetDisabled(command.Body.Disabled);
            await sessions.EndAll(user.Id, SessionEnd.AccountChanged, cancellationToken);
            context.Audit("user", user.Id, command.Body.Disabled ? "disabled" : "enabled");
            await context.SaveChangesAsync(cancellationToken);
            return (await UserResponse.Of([user], context, cancellationToken))[0];
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/users/{userId:guid}/state",
                (Guid userId, Request body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(userId, body, ifMatch.Of(UserResponse.RecordOf(userId))), cancellationToken).ToOk()
            )
            .Named("changeUserState", "Close an account, or open it again")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<UserResponse>()
            .WithExample(new Request(true));
}
