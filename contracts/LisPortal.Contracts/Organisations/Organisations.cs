using MediatR;

namespace LisPortal.Contracts.Organisations;

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

/// <summary>Those asked for that exist, ended ones too, in Norwegian order of name. Unknown ids are left out.</summary>
public sealed record GetOrganisations(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<OrganisationSummary>>;

/// <summary>All organisations of a kind that have not ended, optionally directly below a parent, in Norwegian order of name.</summary>
public sealed record GetOrganisationsOfKind(OrganisationKind Kind, Guid? ParentId = null) : IRequest<IReadOnlyList<OrganisationSummary>>;
