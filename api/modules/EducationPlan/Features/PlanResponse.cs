using LisPortal.Contracts.Allocation;
using LisPortal.Contracts.Announcement;
using LisPortal.Kernel.Messaging;

namespace LisPortal.EducationPlan.Features;

/// <summary>A doctor's path, as one of its parties sees it. Dates are Europe/Oslo.</summary>
/// <param name="PersonName">For employers; null for the doctor.</param>
/// <param name="Kind">Of the position the doctor was hired in.</param>
/// <param name="Specialty">What a combined position leads to; null for ordinary ones.</param>
/// <param name="End">Last day of the last stage.</param>
/// <param name="Stages">In the order they are served.</param>
internal sealed record PlanResponse(
    Guid Id,
    Guid OfferId,
    Guid RoundId,
    Guid PersonId,
    string? PersonName,
    PositionKind Kind,
    Specialty? Specialty,
    DateOnly Start,
    DateOnly End,
    IReadOnlyList<StageResponse> Stages,
    int Version
) : IVersioned
{
    RecordKey IVersioned.Record => RecordKey.Of<PlanResponse>(Id);
}
