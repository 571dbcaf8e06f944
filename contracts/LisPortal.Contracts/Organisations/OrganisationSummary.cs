namespace LisPortal.Contracts.Organisations;

/// <param name="RegionId">The RHF it lies in or under; null for national bodies.</param>
public sealed record OrganisationSummary(Guid Id, OrganisationKind Kind, string Name, string Code, Guid? ParentId, Guid? RegionId);
