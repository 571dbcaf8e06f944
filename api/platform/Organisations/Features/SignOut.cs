using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.AspNetCore.Authentication;

namespace LisPortal.Organisations.Features;

/// <summary>Ends the session here and in the browser: a copy of its cookie is worth nothing afterwards.</summary>
internal sealed class SignOut : IEndpoint
{
    internal sealed record Command(Guid SessionId) : ICommand<Done>;

    internal sealed class Handler(OrganisationsContext context, Sessions sessions, RequestContext request)
        : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            await sessions.End(command.SessionId, SessionEnd.SignedOut, cancellationToken);
            context.Audit("user", request.Caller.RequiredUserId);
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
