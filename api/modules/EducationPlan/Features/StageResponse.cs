using LisPortal.EducationPlan.Domain;

namespace LisPortal.EducationPlan.Features;

/// <summary>One part of the path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Order">From 1.</param>
/// <param name="EmployerId">Null while the municipality is to be chosen later.</param>
/// <param name="EmployerName">Null while the municipality is to be chosen later.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Months">Of service, leave not counted.</param>
/// <param name="Outline">Only an outline: its content is planned when LIS1 is under way.</param>
internal sealed record StageResponse(
    Guid Id,
    StageKind Kind,
    int Order,
    Guid? EmployerId,
    string? EmployerName,
    DateOnly Start,
    DateOnly End,
    int Months,
    bool Outline
);
