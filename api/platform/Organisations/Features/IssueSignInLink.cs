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

/// <summary>
/// Makes a link that lets somebody set the password of their account, once: an invitation, or the way back of those who have
/// forgotten it. An earlier one that has not been used is good no more, so a lost answer does no harm.
/// </summary>
internal sealed class IssueSignInLink : IEndpoint
{
    /// <param name="Reason">Why, for the audit: how the person was recognised; at most 500 characters.</param>
    internal sealed record Request(string Reason);

    /// <param name="Token">Shown this once; only its hash is kept. The web client's page for it is <c>/sign-in/link#TOKEN</c>.</param>
    /// <param name="ExpiresAt">UTC.</param>
    /// <param name="Invitation">The account has no password yet.</param>
    internal sealed record Response(string Token, DateTimeOffset ExpiresAt, bool Invitation);

    internal sealed record Command(Guid UserId, Request Body) : ICommand<Response>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Body.Reason).NotEmpty().MaximumLength(500);
    }

    internal sealed class Handler(
        OrganisationsContext context,
        AccountReach reach,
        RequestContext request,
        SignInOptions options,
        TimeProvider system
    ) : IRequestHandler<Command, Result<Response>>
    {
        private static readonly Error Closed = Error.Conflict("users.closed", "This account is closed. Open it again first.");
        private static readonly Error OwnAccount = Error.Conflict(
            "users.own-link",
            "This is your own account. Change your password with the old one instead."
        );

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var within = await reach.Within(context.Users, cancellationToken);
            if (await within.FirstOrDefaultAsync(row => row.Id == command.UserId, cancellationToken) is not { } user)
                return Error.NotFound("user");
            if (user.Id == request.Caller.UserId)
                return OwnAccount;
            if (user.Disabled)
                return Closed;
            await context.SignInLinks.Where(row => row.UserId == user.Id && row.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
            var (now, token, isInvitation) = (system.GetUtcNow(), SignInLink.NewToken(), user.PasswordHash is null);
            var link = new SignInLink
            {
                UserId = user.Id,
                TokenHash = SignInLink.Hash(token),
                IssuedById = request.Caller.RequiredUserId,
                IssuedAt = now,
                ExpiresAt = now.AddHours(isInvitation ? options.InvitationHours : options.ResetHours),
            };
            context.SignInLinks.Add(link);
            context.Audit("user", user.Id, command.Body.Reason);
            return new Response(token, link.ExpiresAt, isInvitation);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/users/{userId:guid}/sign-in-link",
                (Guid userId, Request body, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(userId, body), cancellationToken).ToOk()
            )
            .Named("issueSignInLink", "Make a one-time link that sets the password of an account, shown once")
            .WithAccess(OrganisationsAccess.AccountAdministrator, RowRule.Organisation)
            .Answers<Response>()
            .WithExample(new Request("New at the department"));
}
