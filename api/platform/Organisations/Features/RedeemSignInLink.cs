using System.Text.Json.Serialization;
using FluentValidation;
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

/// <summary>
/// Sets the password of the account that a one-time link is for, and ends all its sessions. Nobody is signed in by it: whoever
/// has a second factor still needs it.
/// </summary>
internal sealed class RedeemSignInLink : IEndpoint
{
    /// <param name="Token">What stands behind the # of the link.</param>
    /// <param name="Password">12 to 200 characters, neither common nor the account's address.</param>
    internal sealed record Request(string Token, [property: JsonConverter(typeof(Verbatim))] string Password);

    /// <param name="Email">Whom to sign in as.</param>
    internal sealed record Response(string Email);

    internal sealed record Attempt(Request Body, string Network) : IRequest<Result<Response>>;

    internal sealed record Command(Guid LinkId, string PasswordHash) : ICommand<Response>;

    internal sealed class Validator : AbstractValidator<Attempt>
    {
        public Validator()
        {
            RuleFor(attempt => attempt.Body.Token).NotEmpty().MaximumLength(100);
            RuleFor(attempt => attempt.Body.Password).NewPassword();
        }
    }

    private static readonly Error Void = Error.Conflict(
        "sign-in-link.void",
        "This link has been used, has been replaced by a newer one, or is too old. Ask for a new one."
    );

    internal sealed class AttemptHandler(OrganisationsContext context, Passwords passwords, TimeProvider system, IMediator mediator)
        : IRequestHandler<Attempt, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Attempt attempt, CancellationToken cancellationToken)
        {
            var (hash, now) = (SignInLink.Hash(attempt.Body.Token), system.GetUtcNow());
            var link = await context
                .SignInLinks.AsNoTracking()
                .Where(row => row.TokenHash == hash && row.UsedAt == null && row.ExpiresAt > now)
                .Join(
                    context.Users.Where(user => !user.Disabled),
                    row => row.UserId,
                    user => user.Id,
                    (row, user) => new { row.Id, user.Email }
                )
                .FirstOrDefaultAsync(cancellationToken);
            if (link is null)
                return Void;
            if (AccountErrors.Refusing(attempt.Body.Password, link.Email!, "$.password") is { } refused)
                return refused;
            var password = await passwords.Hash(attempt.Body.Password, attempt.Network, cancellationToken);
            return password.IsSuccess
                ? await mediator.Send(new Command(link.Id, password.Value), cancellationToken)
                : Result<Response>.Fail(password.Errors);
        }
    }

    internal sealed class Handler(OrganisationsContext context, Sessions sessions, TimeProvider system)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = system.GetUtcNow();
            var used = await context
                .SignInLinks.Where(row => row.Id == command.LinkId && row.UsedAt == null && row.ExpiresAt > now)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.UsedAt, now), cancellationToken);
            if (used == 0)
                return Void; // Somebody was faster.
            var user = await context.Users.SingleAsync(
                row => context.SignInLinks.Any(link => link.Id == command.LinkId && link.UserId == row.Id),
                cancellationToken
            );
            if (user.Disabled)
                return Void;
            user.SetPassword(command.PasswordHash);
            await sessions.EndAll(user.Id, SessionEnd.PasswordChanged, cancellationToken);
            context.Audit("user", user.Id, "password set by link");
            return new Response(user.Email!);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/sign-in-links/redemption",
                (Request body, HttpContext http, IMediator mediator) =>
                    mediator.Send(new Attempt(body, VisitorAddress.Of(http.Connection.RemoteIpAddress)), http.RequestAborted).ToOk()
            )
            .Named("redeemSignInLink", "Set a password by a one-time link")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .WithMetadata(new AlsoByVisitorsToken())
            .Answers<Response>()
            .WithExample(new Request("c29tZXRoaW5nIHJhbmRvbQ", "a long demo password"));
}
