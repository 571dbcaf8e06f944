using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>
/// Gives a machine a new secret, first or in place of an older one. Repeated, it replaces a secret that nobody has seen yet,
/// so a lost answer does no harm and nothing secret needs to be kept.
/// </summary>
internal sealed class IssueSecret : IEndpoint
{
    /// <param name="ClientId">For <c>client_id</c>.</param>
    /// <param name="ClientSecret">Shown this once; only its hash is kept.</param>
    internal sealed record Response(Guid ClientId, string ClientSecret);

    internal sealed record Command(Guid ApiClientId) : ICommand<Response>;

    internal sealed class Handler(OrganisationsContext context) : IRequestHandler<Command, Result<Response>>
    {
        private static readonly Error Disabled = Error.Conflict("api-clients.disabled", "This API client is disabled. Make a new one.");

        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var client = await context.ApiClients.FirstOrDefaultAsync(row => row.Id == command.ApiClientId, cancellationToken);
            if (client is null)
                return Error.NotFound("api-client");
            if (client.Disabled)
                return Disabled;
            var secret = client.IssueSecret();
            context.Audit("apiClient", client.Id, "secret issued");
            return new Response(client.Id, secret);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api-clients/{apiClientId:guid}/secret",
                (Guid apiClientId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(apiClientId), cancellationToken).ToOk()
            )
            .Named("issueSecret", "Give a machine a new secret, shown once")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<Response>();
}
