using LisPortal.__Name__.Data;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.__Name__.Features;

/// <summary>The module's examples by title.</summary>
internal sealed class List__Name__Examples : IEndpoint
{
    /// <param name="Id">UUID v7.</param>
    /// <param name="Title">As it was written.</param>
    internal sealed record Response(Guid Id, string Title);

    internal sealed record Query(PageRequest Page) : IQuery<Page<Response>>;

    private sealed record Cursor(string Title, Guid Id);

    internal sealed class Handler(__Name__Context context) : IRequestHandler<Query, Result<Page<Response>>>
    {
        public async Task<Result<Page<Response>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = context.Examples.AsNoTracking();
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(row =>
                    row.Title.CompareTo(after.Title) >= 0 && (row.Title.CompareTo(after.Title) > 0 || row.Id.CompareTo(after.Id) > 0)
                );
            var rows = await found
                .OrderBy(row => row.Title)
                .ThenBy(row => row.Id)
                .Take(query.Page.Size + 1)
                .ProjectToType<Response>()
                .ToListAsync(cancellationToken);
            return Paging.Of(rows, query.Page, row => new Cursor(row.Title, row.Id), total);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/__kebab-name__/examples",
                ([AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(page), cancellationToken).ToOk()
            )
            .Named("list__Name__Examples", "Examples of the new module")
            .WithAccess(__Name__Access.Everything, RowRule.None)
            .Answers<Page<Response>>();
}
