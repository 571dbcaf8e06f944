namespace LisPortal.EducationPlan.Domain;

/// <param name="Order">From 1.</param>
/// <param name="EmployerId">Null while the municipality is to be chosen later.</param>
/// <param name="End">Last day.</param>
/// <param name="Months">Of service, leave not counted.</param>
internal sealed record PlanStage(StageKind Kind, int Order, Guid? EmployerId, DateOnly Start, DateOnly End, int Months)
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
}
