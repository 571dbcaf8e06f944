using LisPortal.Contracts.Announcement;
using LisPortal.Contracts.Offers;

namespace LisPortal.Evaluation.Domain;

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
