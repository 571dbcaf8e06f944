using LisPortal.Contracts.Organisations;
using LisPortal.Contracts.Screening;
using LisPortal.Kernel;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Hosting.Access;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Offers.Data;
using LisPortal.Offers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Offers.Features;

/// <summary>R-OFF-9: the separate employments of hired doctors: one's own, or those at the caller's organisations; latest start first.</summary>
internal sealed class ListEmployments : IEndpoint
{
    /// <summary>One employment of a hired doctor (R-OFF-9).</summary>
    /// <param name="OfferId">The offer that was accepted.</param>
    /// <param name="PersonName">For employers; null for the doctor.</param>
    /// <param name="Part">Which of the doctor's employments.</param>
    /// <param name="EmployerId">Null while the municipality is to be chosen later.</param>
    /// <param name="EmployerName">Null while the municipality is to be chosen later.</param>
    /// <param name="End">Last day; null for a permanent position.</param>
    /// <param name="Percentage">Of full time.</param>
    /// <param name="Condition">What must be met before it is entered.</param>
    internal sealed record EmploymentItem(
        Guid Id,
        Guid OfferId,
        Guid RoundId,
        Guid PersonId,
        string? PersonName,
        EmploymentPart Part,
        Guid? EmployerId,
        string? EmployerName,
        DateOnly Start,
        DateOnly? End,
        int Percentage,
        EmploymentCondition Condition
    );

    /// <param name="RoundId">Only of doctors hired in this round.</param>
    internal sealed record Query(Guid? RoundId, PageRequest Page) : IQuery<Page<EmploymentItem>>;

    private sealed record Cursor(DateOnly Start, Guid Id);

    internal sealed class Handler(OffersContext offers, IMediator mediator, RequestContext request)
        : IRequestHandler<Query, Result<Page<EmploymentItem>>>
    {
        public async Task<Result<Page<EmploymentItem>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = request.Caller;
            var me = caller.Has(Role.Applicant) ? caller.UserId : null;
            var found = offers
                .Employments.AsNoTracking()
                .Where(row =>
                    (query.RoundId == null || row.RoundId == query.RoundId)
                    && (
                        caller.SeesAll
                        || row.PersonId == me
                        || (row.EmployerId != null && caller.OrganisationIds.Contains(row.EmployerId.Value))
                    )
                );
            int? total = query.Page.WithTotal ? await found.CountAsync(cancellationToken) : null;
            if (query.Page.Cursor<Cursor>() is { } after)
                found = found.Where(row => row.Start <= after.Start && (row.Start < after.Start || row.Id.CompareTo(after.Id) > 0));
            var rows = await found
                .OrderByDescending(row => row.Start)
                .ThenBy(row => row.Id)
                .Take(query.Page.Size + 1)
                .ToListAsync(cancellationToken);
            var organisations = await mediator.Send(
                new AskOrganisationNames(rows.Select(row => row.EmployerId).OfType<Guid>()),
                cancellationToken
            );
            List<Guid> others = [.. rows.Select(row => row.PersonId).Where(person => person != me).Distinct()];
            var names =
                others.Count == 0 ? new Dictionary<Guid, string>() : await mediator.Send(new AskPersonNames(others), cancellationToken);
            return Paging.Of(
                rows,
                query.Page,
                row => new Cursor(row.Start, row.Id),
                row => new EmploymentItem(
                    row.Id,
                    row.OfferId,
                    row.RoundId,
                    row.PersonId,
                    names.GetValueOrDefault(row.PersonId),
                    row.Part,
                    row.EmployerId,
                    row.EmployerId is { } employer ? organisations.GetValueOrDefault(employer) : null,
                    row.Start,
                    row.End,
                    row.Percentage,
                    row.Condition
                ),
                total
            );
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/employments",
                (Guid? roundId, [AsParameters] PageRequest page, IMediator mediator, CancellationToken cancellationToken) =>
                    mediator.Send(new Query(roundId, page), cancellationToken).ToOk()
            )
            .Named("listEmployments", "Employments that acceptances have led to")
            .WithAccess(OffersAccess.Parties.ForMachines(OffersAccess.ReadScope), RowRule.OwnOrOrganisation)
            .Answers<Page<EmploymentItem>>();
}
