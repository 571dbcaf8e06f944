using LisPortal.Directory.Access;
using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Directory.Features;

/// <summary>An administrator closes an account, or opens it again. Either way every session of it ends.</summary>
internal sealed class ChangeUserState : IEndpoint
{
    internal sealed record Request(bool Disabled);

    internal sealed record Command(Guid UserId, Request Body, int SeenVersion) : ICommand<UserResponse>;

    internal sealed class Handler(DirectoryContext directory, Sessions sessions) : IRequestHandler<Command, Result<UserResponse>>
    {
        public async Task<Result<UserResponse>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await directory
                .Users.Include(row => row.Roles)
                .FirstOrDefaultAsync(row => row.Id == command.UserId, cancellationToken);
            if (user is null)
                return Error.NotFound("user");
            if (user.Version != command.SeenVersion)
                return Error.Stale;
            if (command.Body.Disabled && await LastAdministrator.Guard(user, directory, cancellationToken) is { } refused)
                return refused;
            user.SetDisabled(command.Body.Disabled);
            await sessions.EndAll(user.Id, SessionEnd.AccountChanged, cancellationToken);
            directory.Audit("user", user.Id, command.Body.Disabled ? "disabled" : "enabled");
            await directory.SaveChangesAsync(cancellationToken);
            return (await UserResponse.Of([user], directory, cancellationToken))[0];
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
