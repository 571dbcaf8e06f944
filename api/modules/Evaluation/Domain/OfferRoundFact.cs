namespace LisPortal.Evaluation.Domain;

internal sealed class OfferRoundFact
{
    public required Guid RoundId { get; init; }

    public required int Number { get; init; }

    public required int Offers { get; set; }
}
