using LisPortal.Contracts.Screening;
using LisPortal.Screening.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LisPortal.Screening.Features.Cvs;

/// <summary>What other modules ask about persons, from the newest CV. Persons without one are left out.</summary>
internal sealed class AnswerPersonQueries(ScreeningContext screening)
    : IRequestHandler<AskPersonNames, IReadOnlyDictionary<Guid, string>>,
        IRequestHandler<AskCountryGroups, IReadOnlyDictionary<Guid, CountryGroup>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(AskPersonNames query, CancellationToken cancellationToken) =>
        await screening
            .CvRevisions.Where(row => query.PersonIds.Contains(row.PersonId) && row.IsNewest)
            .Select(row => new
            {
                row.PersonId,
                row.GivenName,
                row.FamilyName,
            })
            .ToDictionaryAsync(row => row.PersonId, row => $"{row.GivenName} {row.FamilyName}", cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, CountryGroup>> Handle(AskCountryGroups query, CancellationToken cancellationToken) =>
        await screening
            .CvRevisions.Where(row => query.PersonIds.Contains(row.PersonId) && row.IsNewest)
            .Select(row => new { row.PersonId, row.CountryGroup })
            .ToDictionaryAsync(row => row.PersonId, row => row.CountryGroup, cancellationToken);
}
