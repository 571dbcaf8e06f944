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

namespace LisPortal.Directory.Features;

/// <summary>Signs in with a local account; opens a cookie session.</summary>
internal sealed class SignIn : IEndpoint
{
    /// <param name="Code">One-time code, when the account has a second factor.</param>
    internal sealed record Request(string Email, string Password, string? Code = null);

    /// <param name="Password">What the password was found to fit, if anything.</param>
    internal sealed record Command(Request Body, Passwords.Match? Password) : ICommand<Outcome>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Body.Email).NotEmpty().MaximumLength(254);
            RuleFor(command => command.Body.Password).NotEmpty().MaximumLength(200);
            RuleFor(command => command.Body.Code).MaximumLength(20);
        }
    }

    /// <summary>A refusal is a success of the command: the failed attempt must be stored.</summary>
    internal sealed record Outcome(SignedInUser? User, Error? Refusal);

    internal sealed record SignedInUser(Guid Id, string SecurityStamp);

    internal sealed class Handler(DirectoryContext directory, UserManager<User> users, TimeProvider system)
        : IRequestHandler<Command, Result<Outcome>>
    {
        private static readonly Error Refused = new("session.refused", ErrorKind.Unauthenticated, "E-mail address or password is wrong.");
        private static readonly Error LockedOut = new(
            "session.locked-out",
            ErrorKind.Unauthenticated,
            "Too many failed attempts. Wait ten minutes and try again."
        );
        private static readonly Error CodeRequired = new(
            "session.second-factor-required",
            ErrorKind.Unauthenticated,
            "Enter the code from your authenticator app."
        );
        private static readonly Error CodeWrong = new(
            "session.second-factor-wrong",
            ErrorKind.Unauthenticated,
            "The code is wrong or no longer valid."
        );

        public async Task<Result<Outcome>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.FindByEmailAsync(command.Body.Email);
            if (user is null || user.Disabled)
                return Refuse(Guid.Empty, Refused);
            if (await users.IsLockedOutAsync(user))
                return Refuse(user.Id, LockedOut);
            if (command.Password is null || command.Password.Hash != user.PasswordHash)
            {
                (await users.AccessFailedAsync(user)).OrRunAgain();
                return Refuse(user.Id, Refused);
            }
            if (user.TwoFactorEnabled)
            {
                if (string.IsNullOrWhiteSpace(command.Body.Code))
                    return Refuse(user.Id, CodeRequired);
                if (!user.UseCode(command.Body.Code, system.GetUtcNow()))
                {
                    (await users.AccessFailedAsync(user)).OrRunAgain();
                    return Refuse(user.Id, CodeWrong);
                }
            }
            user.PasswordHash = command.Password.Stronger ?? user.PasswordHash;
            if (user.AccessFailedCount > 0)
                (await users.ResetAccessFailedCountAsync(user)).OrRunAgain();
            directory.Audit("user", user.Id);
            return new Outcome(new SignedInUser(user.Id, user.SecurityStamp!), null);
        }

        private Outcome Refuse(Guid userId, Error refusal)
        {
            directory.Audit("user", userId, refusal.Code);
            return new Outcome(null, refusal);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/session",
                async (Request body, HttpContext http, IMediator mediator, SessionOpening session, Passwords passwords) =>
                {
                    var password = await passwords.Check(body.Email, body.Password, http.RequestAborted);
                    var result = await mediator.Send(new Command(body, password), http.RequestAborted);
                    if (!result.IsSuccess)
                        return Problems.From(result.Errors);
                    if (result.Value.Refusal is { } refusal)
                        return Problems.From(refusal);
                    return await session.Open(http, result.Value.User!);
                }
            )
            .Named("signIn", "Sign in with a local account")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .Answers<GetSession.Response>()
            .WithExample(new Request("soker.001@demo.example", "a long demo password"));
}
