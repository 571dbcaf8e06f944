using LisPortal.Contracts.Organisations;
using MediatR;

namespace LisPortal.Offers.Features;

internal static class OrganisationNames
{
    /// <summary>Names of organisations by id, in one question to Organisations; unknown ids are left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> Names(
        this IMediator mediator,
        IEnumerable<Guid> ids,
        CancellationToken cancellationToken
    )
    {
        List<Guid> distinct = [.. ids.Distinct()];
        return distinct.Count == 0
            ? new Dictionary<Guid, string>()
            : (await mediator.Send(new GetOrganisations(distinct), cancellationToken)).ToDictionary(found => found.Id, found => found.Name);
    }
}
