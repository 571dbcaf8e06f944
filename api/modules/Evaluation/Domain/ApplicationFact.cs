namespace LisPortal.Evaluation.Domain;

internal sealed class ApplicationFact
{
    public required Guid ApplicationId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid EmployerId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>
    /// One more with every submission, one less with every withdrawal, in whatever order they are told: above zero, it stands.
    /// </summary>
    public int Standing { get; private set; }

    public void Submitted() => Standing++;

    public void Withdrawn() => Standing--;
}
