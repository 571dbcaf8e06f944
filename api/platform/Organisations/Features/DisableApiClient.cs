using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Shuts a machine out for good; tokens it holds stop working at once.</summary>
internal sealed class DisableApiClient : IEndpoint
{
    internal sealed record Command(Guid ApiClientId) : ICommand<Done>;

    internal sealed class Handler(OrganisationsContext context) : IRequestHandler<Command, Result<Done>>
    {
        public async Task<Result<Done>> Handle(Command command, CancellationToken cancellationToken)
        {
            var client = await context.ApiClients.FirstOrDefaultAsync(row => row.Id == command.ApiClientId, cancellationToken);
            if (client is null)
                return Error.NotFound("api-client");
            client.Disable();
            context.Audit("apiClient", client.Id, "disabled");
            return Done.Instance;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost(
                "/api-clients/{apiClientId:guid}/disable",
                (Guid apiClientId, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Command(apiClientId), cancellationToken).ToNoContent()
            )
            .Named("disableApiClient", "Shut a machine out for good")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .AnswersNothing();
}
