using LisPortal.Directory.Access;
using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Directory.Features;

/// <summary>Ends the session here and in the browser: a copy of its cookie is worth nothing afterwards.</summary>
internal sealed class SignOut : IEndpoint
{
    internal sealed record Command(Guid SessionId) : ICommand<Done>;

    internal sealed class Handler(DirectoryContext directory, Sessions sessions, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            await sessions.End(command.SessionId, SessionEnd.SignedOut, cancellationToken);
            directory.Audit("user", request.Caller.RequiredUserId);
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/session",
                async (HttpContext http, RequestContext request, IMediator mediator) =>
                {
                    if (request.Caller.SessionId is { } session)
                        await mediator.Send(new Command(session), http.RequestAborted);
                    await http.SignOutAsync(SessionClaims.Scheme);
                    return TypedResults.NoContent();
                }
            )
            .Named("signOut", "Sign out")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .AnswersNothing();
}
