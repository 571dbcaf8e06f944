using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>R-ANN-12: the public search. Only what is published is found, counted or inferred.</summary>
internal sealed class SearchAdvertisements : IEndpoint
{
    /// <param name="RoundId">Only of this round.</param>
    /// <param name="Q">Words that all occur in title, employer, places, groups or description, in any case; at most 100 characters.</param>
    /// <param name="RegionId">RHF of the employer.</param>
    /// <param name="CountyId">County of a municipality it names.</param>
    /// <param name="MunicipalityId">Only with a group in this municipality.</param>
    /// <param name="EmployerId">Only of this employer.</param>
    /// <param name="Kind">Holding a group of this kind.</param>
    /// <param name="Specialty">Holding a combined group of this specialty.</param>
    /// <param name="Coupling">Only with this coupling.</param>
    /// <param name="ServiceParts">Only with this hospital service.</param>
    /// <param name="Sort"><c>title</c> (default), <c>employer</c>, <c>seats</c> or <c>deadline</c>; <c>-</c> before it turns it round.</param>
    internal sealed record Filter(
        [FromQuery] Guid? RoundId,
        [FromQuery] string? Q,
        [FromQuery] Guid? RegionId,
        [FromQuery] Guid? CountyId,
        [FromQuery] Guid? MunicipalityId,
        [FromQuery] Guid? EmployerId,
        [FromQuery] Choice<PositionKind>? Kind,
        [FromQuery] Specialty? Specialty,
        [FromQuery] Choice<Coupling>? Coupling,
        [FromQuery] Choice<ServiceParts>? ServiceParts,
        [FromQuery] string? Sort
    );

    internal sealed record Query(Filter Filter, PageRequest Page) : IQuery<Page<AdvertisementRow>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Filter.Q).MaximumLength(100);
            RuleFor(query => query.Filter.Sort).Must(AdvertisementOrder.IsKnown).WithErrorCode("announcement.unknown-sort");
        }
    }

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Page<AdvertisementRow>>>
    {
        public async Task<Result<Page<AdvertisementRow>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = Narrow(announcement.Published(request.Now).AsNoTracking(), query.Filter);
            int? total = query.Page.WithTotal ? await found.IgnoreAutoIncludes().CountAsync(cancellationToken) : null;
            var order = new AdvertisementOrder(announcement, query.Filter.Sort);
            var rows = await order.Read(found, query.Page, cancellationToken);
            var view = await new AdvertisementView(announcement, mediator, request).Rows(rows, cancellationToken);
            return Paging.Of([.. rows.Select(view)], query.Page, order.CursorOf, total);
        }

        private static IQueryable<Advertisement> Narrow(IQueryable<Advertisement> rows, Filter filter)
        {
            if (filter.RoundId is { } round)
                rows = rows.Where(row => row.RoundId == round);
            foreach (var word in (filter.Q ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
                rows = rows.Where(row => row.SearchText.Contains(word));
            if (filter.RegionId is { } region)
                rows = rows.Where(row => row.RegionId == region);
            if (filter.CountyId is { } county)
                rows = rows.Where(row => row.Groups.Any(group => group.CountyIds.Contains(county)));
            if (filter.MunicipalityId is { } municipality)
                rows = rows.Where(row => row.Groups.Any(group => group.MunicipalityIds.Contains(municipality)));
            if (filter.EmployerId is { } employer)
                rows = rows.Where(row => row.EmployerId == employer);
            if (filter.Kind is { Value: var kind })
                rows = rows.Where(row => row.Groups.Any(group => group.Kind == kind));
            if (filter.Specialty is { } specialty)
                rows = rows.Where(row => row.Groups.Any(group => group.Specialty == specialty));
            if (filter.Coupling is { Value: var coupling })
                rows = rows.Where(row => row.Coupling == coupling);
            if (filter.ServiceParts is { Value: var parts })
                rows = rows.Where(row => row.ServiceParts == parts);
            return rows;
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/advertisements",
                ([AsParameters] Filter filter, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(filter, page), cancellationToken).ToOk()
            )
            .Named("searchAdvertisements", "Published advertisements, for everybody")
            .WithAccess(AccessPolicy.Public, RowRule.None)
            .Answers<Page<AdvertisementRow>>();
}
