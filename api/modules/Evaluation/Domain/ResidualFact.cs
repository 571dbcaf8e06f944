namespace LisPortal.Evaluation.Domain;

/// <summary>Seats of a group that were free after the last offer round.</summary>
internal sealed class ResidualFact
{
    public required Guid RoundId { get; init; }

    public required Guid GroupId { get; init; }

    public required Guid EmployerId { get; init; }

    public required int Seats { get; set; }
}
