namespace LisPortal.Evaluation.Domain;

/// <summary>An employer's seats in a round.</summary>
internal sealed class SeatFact
{
    public required Guid RoundId { get; init; }

    public required Guid EmployerId { get; init; }

    public int Advertised { get; set; }

    /// <summary>Allocated, but not advertised (R-ALL-12).</summary>
    public int NotAdvertised { get; set; }
}
