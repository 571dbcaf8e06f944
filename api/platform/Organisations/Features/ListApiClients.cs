using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Machines that may call the API, in Norwegian order of name.</summary>
internal sealed class ListApiClients : IEndpoint
{
    /// <summary>A machine that may call the API.</summary>
    /// <param name="Id">Also its <c>client_id</c>.</param>
    /// <param name="Name">Unique.</param>
    /// <param name="Scopes">What it may do.</param>
    /// <param name="HasSecret">False until a secret has been issued.</param>
    /// <param name="Disabled">Shut out for good.</param>
    internal sealed record Response(
        Guid Id,
        string Name,
        Guid OrganisationId,
        string OrganisationName,
        IReadOnlyList<string> Scopes,
        bool HasSecret,
        bool Disabled
    );

    internal sealed record Query(PageRequest Page) : IQuery<Page<Response>>;

    private sealed record Cursor(string Name);

    internal sealed class Handler(OrganisationsContext context) : IRequestHandler<Query, Result<Page<Response>>>
    {
        public async Task<Result<Page<Response>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var clients = context.ApiClients.AsNoTracking();
            int? total = query.Page.WithTotal ? await clients.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { Name: { } after })
                clients = clients.Where(client => client.Name.CompareTo(after) > 0);
            var rows = await clients
                .OrderBy(client => client.Name)
                .Take(query.Page.Size + 1)
                .Select(client => new
                {
                    Client = client,
                    OrganisationName = context.Organisations.Where(row => row.Id == client.OrganisationId).Select(row => row.Name).First(),
                })
                .ToListAsync(cancellationToken);
            return Paging.Of(
                rows,
                query.Page,
                row => new Cursor(row.Client.Name),
                row => new Response(
                    row.Client.Id,
                    row.Client.Name,
                    row.Client.OrganisationId,
                    row.OrganisationName,
                    ScopeText.Split(row.Client.Scopes),
                    row.Client.SecretHash is not null,
                    row.Client.Disabled
                ),
                total
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/api-clients",
                ([AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(page), cancellationToken).ToOk()
            )
            .Named("listApiClients", "Machines that may call the API")
            .WithAccess(AccessPolicy.Administrator, RowRule.None)
            .Answers<Page<Response>>();
}
