using LisPortal.Contracts.Organisations;

namespace LisPortal.Organisations.Domain;

/// <summary>Reference data: a body that takes part in LIS1, with its parent and the days it is valid.</summary>
internal sealed class Organisation
{
    public required Guid Id { get; init; }

    /// <summary>Stable short name from the reference files, unique.</summary>
    public required string Code { get; init; }

    public required OrganisationKind Kind { get; set; }

    public required string Name { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>The RHF whose region it lies in; null for national bodies.</summary>
    public Guid? RegionId { get; set; }

    public required DateOnly ValidFrom { get; set; }

    /// <summary>Last valid day; null while valid.</summary>
    public DateOnly? ValidTo { get; set; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
