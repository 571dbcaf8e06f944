using System.Text.Json.Serialization;
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

/// <summary>Somebody chooses another password, with the old one: a session left open is not enough. Every session but this one ends.</summary>
internal sealed class ChangeOwnPassword : IEndpoint
{
    /// <param name="OldPassword">The one that counts now.</param>
    /// <param name="Password">12 to 200 characters, neither common nor one's own address.</param>
    internal sealed record Request(
        [property: JsonConverter(typeof(Verbatim))] string OldPassword,
        [property: JsonConverter(typeof(Verbatim))] string Password
    );

    internal sealed record Attempt(Request Body, string Network) : IRequest<Result<Sessions.Opened>>;

    internal sealed record Command(string OldHash, string NewHash) : ICommand<Sessions.Opened>;

    internal sealed class Validator : AbstractValidator<Attempt>
    {
        public Validator()
        {
            RuleFor(attempt => attempt.Body.OldPassword).NotEmpty().MaximumLength(PasswordRule.Longest);
            RuleFor(attempt => attempt.Body.Password).NewPassword();
        }
    }

    private static readonly Error OldPasswordWrong = Error.Invalid(
        "accounts.old-password-wrong",
        "The old password is not right.",
        path: "$.oldPassword"
    );

    internal sealed class AttemptHandler(Passwords passwords, SignInLimits limits, RequestContext request, IMediator mediator)
        : IRequestHandler<Attempt, Result<Sessions.Opened>>
    {
        public async Task<Result<Sessions.Opened>> Handle(Attempt attempt, CancellationToken cancellationToken)
        {
            var (body, network) = (attempt.Body, attempt.Network);
            var account = (await passwords.Find(request.Caller.RequiredUserId, cancellationToken))!;
            if (AccountErrors.Refusing(body.Password, account.Email, "$.password") is { } refused)
                return refused;
            using var counted = limits.BeginOwn("password", account.Id);
            if (counted.Wait is { } wait)
                return AccountErrors.SlowDown(wait);
            var compared = await passwords.Check(account, body.OldPassword, network, cancellationToken);
            if (!compared.IsSuccess)
                return Result<Sessions.Opened>.Fail(compared.Errors);
            counted.Succeeded = compared.Value.Match is not null;
            if (compared.Value.Match is not { Hash: var old })
                return OldPasswordWrong;
            var hash = await passwords.Hash(body.Password, network, cancellationToken);
            return hash.IsSuccess
                ? await mediator.Send(new Command(old, hash.Value), cancellationToken)
                : Result<Sessions.Opened>.Fail(hash.Errors);
        }
    }

    internal sealed class Handler(OrganisationsContext context, Sessions sessions, RequestContext request)
        : IRequestHandler<Command, Result<Sessions.Opened>>
    {
        public async Task<Result<Sessions.Opened>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context.Users.SingleAsync(row => row.Id == request.Caller.UserId, cancellationToken);
            if (user.PasswordHash != command.OldHash)
                return OldPasswordWrong; // Changed meanwhile.
            user.SetPassword(command.NewHash);
            await sessions.EndAll(user.Id, SessionEnd.PasswordChanged, cancellationToken);
            context.Audit("user", user.Id, "password changed");
            return await sessions.Open(user, cancellationToken);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut(
                "/session/password",
                async (Request body, HttpContext http, IMediator mediator, SessionOpening session) =>
                {
                    var attempt = new Attempt(body, VisitorAddress.Of(http.Connection.RemoteIpAddress));
                    var result = await mediator.Send(attempt, http.RequestAborted);
                    return result.IsSuccess ? await session.Open(http, result.Value) : Problems.From(result.Errors);
                }
            )
            .Named("changeOwnPassword", "Choose another password for one's own account")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<GetSession.Response>()
            .WithExample(new Request("a long demo password", "another long demo secret"));
}
