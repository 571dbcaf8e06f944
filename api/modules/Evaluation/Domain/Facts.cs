using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;

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

/// <summary>An employer's seats in a round.</summary>
internal sealed class SeatFact
{
    public required Guid RoundId { get; init; }

    public required Guid EmployerId { get; init; }

    public int Advertised { get; set; }

    /// <summary>Allocated, but not advertised (R-ALL-12).</summary>
    public int NotAdvertised { get; set; }
}

internal sealed class ApplicationFact
{
    public required Guid ApplicationId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid EmployerId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>
    /// One more with every submission, one less with every withdrawal, in whatever order they are told: above zero, it stands.
    /// </summary>
    public int Standing { get; set; }
}

/// <summary>Everything that has become of one offer.</summary>
internal sealed class OfferFact
{
    public required Guid OfferId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Offer round; null until the offer itself has been told of.</summary>
    public int? Number { get; set; }

    public Guid? EmployerId { get; set; }

    /// <summary>Null while open.</summary>
    public AnswerKind? Answer { get; set; }

    /// <summary>What the doctor was hired as; null unless hired.</summary>
    public PositionKind? HiredAs { get; set; }

    public bool? MarkedBySystem { get; set; }

    public Guid? PlanId { get; set; }
}

internal sealed class OfferRoundFact
{
    public required Guid RoundId { get; init; }

    public required int Number { get; init; }

    public required int Offers { get; set; }
}

/// <summary>Seats of a group that were free after the last offer round.</summary>
internal sealed class ResidualFact
{
    public required Guid RoundId { get; init; }

    public required Guid GroupId { get; init; }

    public required Guid EmployerId { get; init; }

    public required int Seats { get; set; }
}
