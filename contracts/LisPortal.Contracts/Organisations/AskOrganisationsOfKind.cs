using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Organisations;

/// <summary>All organisations of a kind that have not ended, optionally directly below a parent, in Norwegian order of name.</summary>
public sealed record AskOrganisationsOfKind(OrganisationKind Kind, Guid? ParentId = null) : IQuestion<IReadOnlyList<OrganisationSummary>>;
