using FluentValidation;
using LisPortal.Directory.Access;
using LisPortal.Directory.Data;
using LisPortal.Directory.Domain;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LisPortal.Directory.Features;

/// <summary>Somebody gives up a second factor, with a code from it: a session left open is not enough.</summary>
internal sealed class RemoveAuthenticator : IEndpoint
{
    internal sealed record Command(string Code) : ICommand<Outcome>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
    }

    /// <summary>A refusal is a success of the command: the failed attempt must be stored.</summary>
    internal sealed record Outcome(SignIn.SignedInUser? User, Error? Refusal);

    internal sealed class Handler(DirectoryContext directory, UserManager<User> users, RequestContext request, TimeProvider system)
        : IRequestHandler<Command, Result<Outcome>>
    {
        public async Task<Result<Outcome>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = (await users.FindByIdAsync(request.Caller.RequiredUserId.ToString()))!;
            if (!user.TwoFactorEnabled)
                return AuthenticatorErrors.NoneThere;
            if (await users.IsLockedOutAsync(user))
                return AuthenticatorErrors.LockedOut;
            if (!user.UseCode(command.Code, system.GetUtcNow()))
            {
                (await users.AccessFailedAsync(user)).OrRunAgain();
                directory.Audit("user", user.Id, AuthenticatorErrors.CodeWrong.Code);
                return new Outcome(null, AuthenticatorErrors.CodeWrong);
            }
            user.RemoveAuthenticator();
            directory.Audit("user", user.Id, "second factor removed");
            return new Outcome(new SignIn.SignedInUser(user.Id, user.SecurityStamp!), null);
        }
    }

    /// <remarks>The code travels in the address because DELETE has no body; it is used up by arriving.</remarks>
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete(
                "/session/authenticator",
                async ([FromQuery] string code, HttpContext http, IMediator mediator, SessionOpening session) =>
                {
                    var result = await mediator.Send(new Command(code), http.RequestAborted);
                    if (!result.IsSuccess)
                        return Problems.From(result.Errors);
                    if (result.Value.Refusal is { } refusal)
                        return Problems.From(refusal);
                    return await session.Open(http, result.Value.User!);
                }
            )
            .Named("removeAuthenticator", "Give up one's second factor")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<GetSession.Response>();
}
