using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>A first code shows that the app has the secret. Every session but this one ends.</summary>
internal sealed class ConfirmAuthenticator : IEndpoint
{
    /// <param name="Code">One-time code that the app shows now; at most 20 characters.</param>
    internal sealed record Request(string Code);

    internal sealed record Command(Request Body) : ICommand<Sessions.Opened>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Body.Code).NotEmpty().MaximumLength(20);
    }

    internal sealed class Handler(OrganisationsContext context, Sessions sessions, RequestContext request, TimeProvider system)
        : IRequestHandler<Command, Result<Sessions.Opened>>
    {
        public async Task<Result<Sessions.Opened>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context.Users.SingleAsync(row => row.Id == request.Caller.UserId, cancellationToken);
            if (user.TwoFactorEnabled)
                return AuthenticatorErrors.AlreadySetUp;
            if (user.AuthenticatorSecret is null)
                return AuthenticatorErrors.NotBegun;
            if (!user.UseCode(command.Body.Code, system.GetUtcNow()))
                return AuthenticatorErrors.CodeWrong;
            user.ConfirmAuthenticator();
            await sessions.EndAll(user.Id, SessionEnd.SecondFactorChanged, cancellationToken);
            context.Audit("user", user.Id, "second factor set up");
            return await sessions.Open(user, cancellationToken);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/session/authenticator/confirmation",
                async (Request body, HttpContext http, IMediator mediator, SessionOpening session) =>
                {
                    var result = await mediator.Send(new Command(body), http.RequestAborted);
                    if (!result.IsSuccess)
                        return Problems.From(result.Errors);
                    return await session.Open(http, result.Value);
                }
            )
            .Named("confirmAuthenticator", "Confirm one's second factor with a first code")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<GetSession.Response>()
            .WithExample(new Request("123456"));
}
