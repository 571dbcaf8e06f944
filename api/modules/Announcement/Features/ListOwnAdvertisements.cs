using FluentValidation;
using LisPortal.Announcement.Data;
using LisPortal.Announcement.Domain;
using LisPortal.Contracts.Organisations;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Announcement.Features;

/// <summary>
/// An organisation's advertisements in any state: a trust's or hospital's own, those that name a municipality, and for the
/// authorities those of everybody below them.
/// </summary>
internal sealed class ListOwnAdvertisements : IEndpoint
{
    /// <param name="RoundId">Only of this round.</param>
    /// <param name="Sort"><c>title</c> (default), <c>employer</c>, <c>seats</c> or <c>deadline</c>; <c>-</c> before it turns it round.</param>
    internal sealed record Filter([FromQuery] Guid? RoundId, [FromQuery] string? Sort);

    internal sealed record Query(Guid OrganisationId, Filter Filter, PageRequest Page) : IQuery<Page<AdvertisementRow>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() =>
            RuleFor(query => query.Filter.Sort).Must(AdvertisementOrder.IsKnown).WithErrorCode("announcement.unknown-sort");
    }

    internal sealed class Handler(AnnouncementContext announcement, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Page<AdvertisementRow>>>
    {
        public async Task<Result<Page<AdvertisementRow>>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (!request.Caller.Sees(query.OrganisationId))
                return Error.NotFound("organisation");
            if (
                (await mediator.Send(new AskOrganisations([query.OrganisationId]), cancellationToken)).SingleOrDefault()
                is not { } organisation
            )
                return Error.NotFound("organisation");
            var found = await Of(organisation, cancellationToken);
            if (query.Filter.RoundId is { } round)
                found = found.Where(row => row.RoundId == round);
            int? total = query.Page.WithTotal ? await found.IgnoreAutoIncludes().CountAsync(cancellationToken) : null;
            var order = new AdvertisementOrder(announcement, query.Filter.Sort);
            var rows = await order.Read(found, query.Page, cancellationToken);
            var view = await new AdvertisementView(announcement, mediator, request).Rows(rows, cancellationToken);
            return Paging.Of([.. rows.Select(view)], query.Page, order.CursorOf, total);
        }

        private async Task<IQueryable<Advertisement>> Of(OrganisationSummary organisation, CancellationToken cancellationToken)
        {
            var (rows, id) = (announcement.Advertisements.AsNoTracking(), organisation.Id);
            if (organisation.Kind != OrganisationKind.CountyGovernor)
            {
                return organisation.Kind switch
                {
                    OrganisationKind.Directorate or OrganisationKind.Ministry => rows,
                    OrganisationKind.RegionalAuthority => rows.Where(row => row.RegionId == id),
                    OrganisationKind.Hospital => rows.Where(row => row.HospitalId == id),
                    OrganisationKind.Municipality => rows.Where(row => row.Groups.Any(group => group.MunicipalityIds.Contains(id))),
                    OrganisationKind.County => rows.Where(row => row.Groups.Any(group => group.CountyIds.Contains(id))),
                    _ => rows.Where(row => row.EmployerId == id),
                };
            }
            var counties = await mediator.Send(new AskOrganisationsOfKind(OrganisationKind.County, id), cancellationToken);
            var ids = counties.Select(county => county.Id).ToList();
            return rows.Where(row => row.Groups.Any(group => group.CountyIds.Any(county => ids.Contains(county))));
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/organisations/{organisationId:guid}/advertisements",
                (
                    Guid organisationId,
                    [AsParameters] Filter filter,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken cancellationToken
                ) => mediator.Send(new Query(organisationId, filter, page), cancellationToken).ToOk()
            )
            .Named("listOwnAdvertisements", "An organisation's advertisements in any state")
            .WithAccess(AccessPolicy.Staff, RowRule.Organisation)
            .Answers<Page<AdvertisementRow>>();
}
