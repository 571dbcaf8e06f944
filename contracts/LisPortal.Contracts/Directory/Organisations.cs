using MediatR;

namespace LisPortal.Contracts.Directory;

/// <summary>Kinds of organisation; a parent is always of a kind above.</summary>
public enum OrganisationKind
{
    Ministry,
    Directorate,
    RegionalAuthority,
    Trust,
    Hospital,
    Department,
    County,
    CountyGovernor,
    Municipality,
    AlisOffice,
}

/// <param name="RegionId">The RHF it lies in or under; null for national bodies.</param>
public sealed record OrganisationSummary(Guid Id, OrganisationKind Kind, string Name, string Code, Guid? ParentId, Guid? RegionId);

/// <summary>Organisations valid now, those asked for that exist. Unknown ids are left out.</summary>
public sealed record GetOrganisations(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<OrganisationSummary>>;

/// <summary>All valid organisations of a kind, optionally below a parent, in Norwegian order of name.</summary>
public sealed record GetOrganisationsOfKind(OrganisationKind Kind, Guid? ParentId = null) : IRequest<IReadOnlyList<OrganisationSummary>>;
