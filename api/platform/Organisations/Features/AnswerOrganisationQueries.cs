using LisPortal.Contracts.Organisations;
using LisPortal.Kernel.Access;
using LisPortal.Kernel.Time;
using LisPortal.Organisations.Data;
using LisPortal.Organisations.Domain;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Organisations.Features;

/// <summary>
/// What other modules ask about organisations. A body that has ended keeps its name for the records it is part of, but is no
/// longer listed by kind. The first valid day is not asked for: the files name bodies as they are today, also for the rounds before.
/// </summary>
internal sealed class AnswerOrganisationQueries(OrganisationsContext context, RequestContext request)
    : IRequestHandler<AskOrganisations, IReadOnlyList<OrganisationSummary>>,
        IRequestHandler<AskOrganisationNames, IReadOnlyDictionary<Guid, string>>,
        IRequestHandler<AskOrganisationsOfKind, IReadOnlyList<OrganisationSummary>>
{
    public async Task<IReadOnlyList<OrganisationSummary>> Handle(AskOrganisations query, CancellationToken cancellationToken) =>
        query.Ids.Count == 0 ? [] : await Read(context.Organisations.Where(row => query.Ids.Contains(row.Id)), cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> Handle(AskOrganisationNames query, CancellationToken cancellationToken)
    {
        List<Guid> ids = [.. query.Ids.Distinct()];
        return ids.Count == 0
            ? new Dictionary<Guid, string>()
            : await context
                .Organisations.Where(row => ids.Contains(row.Id))
                .Select(row => new { row.Id, row.Name })
                .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
    }

    public Task<IReadOnlyList<OrganisationSummary>> Handle(AskOrganisationsOfKind query, CancellationToken cancellationToken)
    {
        var today = OsloTime.DateOf(request.Now);
        return Read(
            context.Organisations.Where(row =>
                row.Kind == query.Kind
                && (query.ParentId == null || row.ParentId == query.ParentId)
                && (row.ValidTo == null || row.ValidTo >= today)
            ),
            cancellationToken
        );
    }

    private static async Task<IReadOnlyList<OrganisationSummary>> Read(
        IQueryable<Organisation> rows,
        CancellationToken cancellationToken
    ) =>
        await rows.AsNoTracking()
            .OrderBy(row => row.Name)
            .ThenBy(row => row.Code)
            .ProjectToType<OrganisationSummary>()
            .ToListAsync(cancellationToken);
}
