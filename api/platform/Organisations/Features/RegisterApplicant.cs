using System.Text.Json.Serialization;
using FluentValidation;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Hosting.Messaging;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Access;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace LisPortal.Organisations.Features;

/// <summary>An applicant makes an account and is signed in at once.</summary>
internal sealed class RegisterApplicant : IEndpoint
{
    /// <param name="Password">12 to 200 characters, neither common nor one's own address.</param>
    internal sealed record Request(string Email, [property: JsonConverter(typeof(Verbatim))] string Password);

    /// <summary>Weighed against the limits, and the password hashed, before the command opens.</summary>
    internal sealed record Attempt(Request Body, string Network) : IRequest<Result<Sessions.Opened>>;

    internal sealed record Command(string Email, string PasswordHash) : ICommand<Sessions.Opened>;

    internal sealed class Validator : AbstractValidator<Attempt>
    {
        public Validator()
        {
            RuleFor(attempt => attempt.Body.Email).NotEmpty().EmailAddressed();
            RuleFor(attempt => attempt.Body.Password).NewPassword();
        }
    }

    internal sealed class AttemptHandler(Passwords passwords, SignInLimits limits, IMediator mediator)
        : IRequestHandler<Attempt, Result<Sessions.Opened>>
    {
        public async Task<Result<Sessions.Opened>> Handle(Attempt attempt, CancellationToken cancellationToken)
        {
            if (AccountErrors.Refusing(attempt.Body.Password, attempt.Body.Email, "$.password") is { } refused)
                return refused;
            if (limits.Register(attempt.Network) is { } wait)
                return AccountErrors.TooManyRegistrations(wait);
            var hash = await passwords.Hash(attempt.Body.Password, attempt.Network, cancellationToken);
            return hash.IsSuccess
                ? await mediator.Send(new Command(attempt.Body.Email, hash.Value), cancellationToken)
                : Result<Sessions.Opened>.Fail(hash.Errors);
        }
    }

    internal sealed class Handler(OrganisationsContext context, UserManager<User> users, Sessions sessions)
        : IRequestHandler<Command, Result<Sessions.Opened>>
    {
        public async Task<Result<Sessions.Opened>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = User.Register(command.Email, name: null, [new RoleAssignment(Role.Applicant, null)]);
            user.PasswordHash = command.PasswordHash;
            var made = await users.CreateAsync(user);
            if (!made.Succeeded)
                return AccountErrors.From(made, "$.email");
            context.Audit("user", user.Id);
            return await sessions.Open(user, cancellationToken);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/accounts",
                async (Request body, HttpContext http, IMediator mediator, SessionOpening session) =>
                {
                    var attempt = new Attempt(body, VisitorAddress.Of(http.Connection.RemoteIpAddress));
                    var result = await mediator.Send(attempt, http.RequestAborted);
                    return result.IsSuccess ? await session.Open(http, result.Value) : Problems.From(result.Errors);
                }
            )
            .Named("registerApplicant", "Register as an applicant")
            .WithAccess(AccessPolicy.Public, RowRule.Own)
            .WithMetadata(new AlsoByVisitorsToken())
            .Answers<GetSession.Response>()
            .WithExample(new Request("soker.001@demo.example", "a long demo password"));
}
