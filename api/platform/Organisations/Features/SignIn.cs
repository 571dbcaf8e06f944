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
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Organisations.Features;

/// <summary>Signs in with a local account; opens a cookie session.</summary>
internal sealed class SignIn : IEndpoint
{
    /// <param name="Password">As it was chosen; at most 200 characters.</param>
    /// <param name="Code">One-time code, when the account has a second factor; at most 20 characters.</param>
    internal sealed record Request(string Email, [property: JsonConverter(typeof(Verbatim))] string Password, string? Code = null);

    /// <summary>Everything that costs: it is weighed against the limits, and the password compared, before the command opens.</summary>
    /// <param name="Devices">By account, what it knows the browser by.</param>
    internal sealed record Attempt(Request Body, string Network, IReadOnlyDictionary<Guid, Guid> Devices) : IRequest<Result<Outcome>>;

    /// <param name="Password">What the password was found to fit, if anything.</param>
    internal sealed record Command(Request Body, Passwords.Match? Password) : ICommand<Outcome>;

    internal sealed class Validator : AbstractValidator<Attempt>
    {
        public Validator()
        {
            RuleFor(attempt => attempt.Body.Email).NotEmpty().MaximumLength(254);
            RuleFor(attempt => attempt.Body.Password).NotEmpty().MaximumLength(PasswordRule.Longest);
            RuleFor(attempt => attempt.Body.Code).MaximumLength(20);
        }
    }

    /// <summary>A refusal is a success of the command: the failed attempt must leave its trace.</summary>
    internal sealed record Outcome(Sessions.Opened? Session, Error? Refusal);

    private static readonly Error Refused = new("session.refused", ErrorKind.Unauthenticated, "E-mail address or password is wrong.");
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

    internal sealed class AttemptHandler(Passwords passwords, SignInLimits limits, IMediator mediator)
        : IRequestHandler<Attempt, Result<Outcome>>
    {
        public async Task<Result<Outcome>> Handle(Attempt attempt, CancellationToken cancellationToken)
        {
            var (body, network) = (attempt.Body, attempt.Network);
            var account = await passwords.Find(body.Email, cancellationToken);
            Guid? device = account is not null && attempt.Devices.TryGetValue(account.Id, out var known) ? known : null;
            var name = passwords.NameOf(body.Email);
            using var counted = limits.Begin(network, name, device);
            if ((counted.Wait ?? (device is null && HasCode(body) ? limits.WaitForCode(name) : null)) is { } wait)
                return AccountErrors.SlowDown(wait);
            var compared = await passwords.Check(account, body.Password, network, cancellationToken);
            if (!compared.IsSuccess)
                return Result<Outcome>.Fail(compared.Errors);
            var result = await mediator.Send(new Command(body, compared.Value.Match), cancellationToken);
            if (result.IsSuccess && result.Value.Refusal != CodeRequired)
                counted.Succeeded = result.Value.Refusal is null;
            if (result.IsSuccess && result.Value.Refusal == CodeWrong && device is null)
                limits.CodeWasWrong(name);
            return result;
        }

        private static bool HasCode(Request body) => !string.IsNullOrWhiteSpace(body.Code);
    }

    internal sealed class Handler(OrganisationsContext context, UserManager<User> users, Sessions sessions, TimeProvider system)
        : IRequestHandler<Command, Result<Outcome>>
    {
        public async Task<Result<Outcome>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.FindByEmailAsync(command.Body.Email);
            if (user is null || user.Disabled)
                return Refuse(Guid.Empty, Refused);
            if (command.Password is null || command.Password.Hash != user.PasswordHash)
                return Refuse(user.Id, Refused);
            if (user.TwoFactorEnabled)
            {
                if (string.IsNullOrWhiteSpace(command.Body.Code))
                    return Refuse(user.Id, CodeRequired);
                if (!user.UseCode(command.Body.Code, system.GetUtcNow()))
                    return Refuse(user.Id, CodeWrong);
            }
            user.PasswordHash = command.Password.Stronger ?? user.PasswordHash;
            context.Audit("user", user.Id);
            return new Outcome(await sessions.Open(user, cancellationToken), null);
        }

        private Outcome Refuse(Guid userId, Error refusal)
        {
            context.Audit("user", userId, refusal.Code);
            return new Outcome(null, refusal);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/session",
                async (Request body, HttpContext http, IMediator mediator, SessionOpening session, KnownDevices devices) =>
                {
                    var attempt = new Attempt(body, VisitorAddress.Of(http.Connection.RemoteIpAddress), devices.Of(http));
                    var result = await mediator.Send(attempt, http.RequestAborted);
                    if (!result.IsSuccess)
                        return Problems.From(result.Errors);
                    if (result.Value.Refusal is { } refusal)
                        return Problems.From(refusal);
                    return await session.Open(http, result.Value.Session!);
                }
            )
            .Named("signIn", "Sign in with a local account")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .WithMetadata(new AlsoByVisitorsToken())
            .Answers<GetSession.Response>()
            .WithExample(new Request("soker.001@demo.example", "a long demo password"));
}
