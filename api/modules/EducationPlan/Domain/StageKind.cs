namespace LisPortal.EducationPlan.Domain;

/// <summary>What a part of the path is.</summary>
internal enum StageKind
{
    /// <summary>LIS1 in hospital.</summary>
    Hospital,

    /// <summary>LIS1 in a municipality.</summary>
    Municipality,

    /// <summary>The specialist training that a combined position leads to; an outline.</summary>
    SpecialistTraining,
}
