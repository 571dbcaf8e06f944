namespace LisPortal.Evaluation.Domain;

// What events have told, in rows that are found by the id of what they tell of: told twice, or in another order, they end the same.
// People are nothing but an id here, so that erasing a person elsewhere leaves only numbers (R-EVA-3).

/// <summary>A round's publication.</summary>
internal sealed class RoundFact
{
    public required Guid RoundId { get; init; }

    public required int Advertisements { get; set; }

    public required int Seats { get; set; }
}
