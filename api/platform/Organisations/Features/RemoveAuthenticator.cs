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
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Somebody gives up a second factor, with a code from it: a session left open is not enough.</summary>
internal sealed class RemoveAuthenticator : IEndpoint
{
    /// <summary>Weighed against the limit on wrong codes before the command opens.</summary>
    internal sealed record Attempt(string Code) : IRequest<Result<Outcome>>;

    /// <param name="Code">One-time code that the app shows now; at most 20 characters.</param>
    internal sealed record Command(string Code) : ICommand<Outcome>;

    internal sealed class Validator : AbstractValidator<Attempt>
    {
        public Validator() => RuleFor(attempt => attempt.Code).NotEmpty().MaximumLength(20);
    }

    /// <summary>A refusal is a success of the command: the failed attempt must leave its trace.</summary>
    internal sealed record Outcome(Sessions.Opened? Session, Error? Refusal);

    internal sealed class AttemptHandler(SignInLimits limits, RequestContext request, IMediator mediator)
        : IRequestHandler<Attempt, Result<Outcome>>
    {
        public async Task<Result<Outcome>> Handle(Attempt attempt, CancellationToken cancellationToken)
        {
            using var counted = limits.BeginOwn("code", request.Caller.RequiredUserId);
            if (counted.Wait is { } wait)
                return AccountErrors.SlowDown(wait);
            var result = await mediator.Send(new Command(attempt.Code), cancellationToken);
            if (result.IsSuccess)
                counted.Succeeded = result.Value.Refusal is null;
            return result;
        }
    }

    internal sealed class Handler(OrganisationsContext context, Sessions sessions, RequestContext request, TimeProvider system)
        : IRequestHandler<Command, Result<Outcome>>
    {
        public async Task<Result<Outcome>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context.Users.SingleAsync(row => row.Id == request.Caller.UserId, cancellationToken);
            if (!user.TwoFactorEnabled)
                return AuthenticatorErrors.NoneThere;
            if (!user.UseCode(command.Code, system.GetUtcNow()))
            {
                context.Audit("user", user.Id, AuthenticatorErrors.CodeWrong.Code);
                return new Outcome(null, AuthenticatorErrors.CodeWrong);
            }
            user.RemoveAuthenticator();
            await sessions.EndAll(user.Id, SessionEnd.SecondFactorChanged, cancellationToken);
            context.Audit("user", user.Id, "second factor removed");
            return new Outcome(await sessions.Open(user, cancellationToken), null);
        }
    }

    /// <remarks>The code travels in the address because DELETE has no body; it is used up by arriving.</remarks>
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/session/authenticator",
                async ([FromQuery] string code, HttpContext http, IMediator mediator, SessionOpening session) =>
                {
                    var result = await mediator.Send(new Attempt(code), http.RequestAborted);
                    if (!result.IsSuccess)
                        return Problems.From(result.Errors);
                    if (result.Value.Refusal is { } refusal)
                        return Problems.From(refusal);
                    return await session.Open(http, result.Value.Session!);
                }
            )
            .Named("removeAuthenticator", "Give up one's second factor")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<GetSession.Response>();
}
