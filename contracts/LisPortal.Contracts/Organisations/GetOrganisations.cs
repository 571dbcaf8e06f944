using MediatR;

namespace LisPortal.Contracts.Organisations;

/// <summary>Those asked for that exist, ended ones too, in Norwegian order of name. Unknown ids are left out.</summary>
public sealed record GetOrganisations(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<OrganisationSummary>>;
