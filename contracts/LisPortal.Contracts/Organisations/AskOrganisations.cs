using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Organisations;

/// <summary>Those asked for that exist, ended ones too, in Norwegian order of name. Unknown ids are left out.</summary>
public sealed record AskOrganisations(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyList<OrganisationSummary>>;
