using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Somebody begins to set up a second factor; it counts from the first confirmed code.</summary>
internal sealed class BeginAuthenticator : IEndpoint
{
    /// <param name="Secret">Base32, to type into an authenticator app.</param>
    /// <param name="Uri">The same for a QR code.</param>
    internal sealed record Response(string Secret, string Uri);

    internal sealed record Command : ICommand<Response>;

    internal sealed class Handler(OrganisationsContext context, RequestContext request) : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await context.Users.SingleAsync(row => row.Id == request.Caller.UserId, cancellationToken);
            if (user.TwoFactorEnabled)
                return AuthenticatorErrors.AlreadySetUp;
            var secret = OneTimeCode.NewSecret();
            user.BeginAuthenticator(secret);
            context.Audit("user", user.Id);
            return new Response(secret, OneTimeCode.UriOf(user.Email!, secret).AbsoluteUri);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/session/authenticator",
                (IMediator mediator, CancellationToken cancellationToken) => mediator.Send(new Command(), cancellationToken).ToOk()
            )
            .Named("beginAuthenticator", "Begin to set up a second factor for one's own account")
            .WithAccess(AccessPolicy.SignedIn, RowRule.Own)
            .Answers<Response>();
}
