using MediatR;

namespace LisPortal.Contracts.Organisations;

/// <summary>All organisations of a kind that have not ended, optionally directly below a parent, in Norwegian order of name.</summary>
public sealed record GetOrganisationsOfKind(OrganisationKind Kind, Guid? ParentId = null) : IRequest<IReadOnlyList<OrganisationSummary>>;
