using LisPortal.Offers.Domain;

namespace LisPortal.Offers.Features;

/// <summary>An employment that an acceptance would lead to.</summary>
/// <param name="Part">Which of the employments.</param>
/// <param name="EmployerName">Null while the municipality is to be chosen later.</param>
/// <param name="End">Last day; null for a permanent position.</param>
/// <param name="Condition">What must be met before it is entered.</param>
internal sealed record EmploymentOutline(
    EmploymentPart Part,
    string? EmployerName,
    DateOnly Start,
    DateOnly? End,
    EmploymentCondition Condition
);
