using FluentValidation;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using Mapster;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>Organisations that take part in LIS1, in Norwegian order of name.</summary>
internal sealed class ListOrganisations : IEndpoint
{
    /// <param name="Kind">Only this kind.</param>
    /// <param name="ParentId">Only directly below this organisation.</param>
    /// <param name="RegionId">Only in this RHF's region.</param>
    /// <param name="Code">Only the one with this code.</param>
    /// <param name="Q">Part of the name, in any case.</param>
    internal sealed record Filter(
        [FromQuery] Choice<OrganisationKind>? Kind,
        [FromQuery] Guid? ParentId,
        [FromQuery] Guid? RegionId,
        [FromQuery] string? Code,
        [FromQuery] string? Q
    );

    internal sealed record Query(Filter Filter, PageRequest Page) : IQuery<Page<OrganisationResponse>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Filter.Code).MaximumLength(80);
            RuleFor(query => query.Filter.Q).MaximumLength(100);
        }
    }

    private sealed record Cursor(string Name, string Code);

    internal sealed class Handler(OrganisationsContext context) : IRequestHandler<Query, Result<Page<OrganisationResponse>>>
    {
        public async Task<Result<Page<OrganisationResponse>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = Narrow(context.Organisations.AsNoTracking(), query.Filter);
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(row =>
                    row.Name.CompareTo(after.Name) >= 0 && (row.Name.CompareTo(after.Name) > 0 || row.Code.CompareTo(after.Code) > 0)
                );
            var rows = await found
                .OrderBy(row => row.Name)
                .ThenBy(row => row.Code)
                .Take(query.Page.Size + 1)
                .ProjectToType<OrganisationResponse>()
                .ToListAsync(cancellationToken);
            return Paging.Of(rows, query.Page, row => new Cursor(row.Name, row.Code), total);
        }

        private static IQueryable<Organisation> Narrow(IQueryable<Organisation> rows, Filter filter)
        {
            if (filter.Kind is { } kind)
                rows = rows.Where(row => row.Kind == kind.Value);
            if (filter.ParentId is { } parent)
                rows = rows.Where(row => row.ParentId == parent);
            if (filter.RegionId is { } region)
                rows = rows.Where(row => row.RegionId == region);
            if (filter.Code is { } code)
                rows = rows.Where(row => row.Code == code);
            if (filter.Q?.ToLowerInvariant() is { Length: > 0 } text)
                rows = rows.Where(row => row.Name.ToLower().Contains(text));
            return rows;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/organisations",
                ([AsParameters] Filter filter, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(filter, page), cancellationToken).ToOk()
            )
            .Named("listOrganisations", "Organisations that take part in LIS1")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Page<OrganisationResponse>>();
}
