using LisPortal.Contracts.Offers;

namespace LisPortal.Offers.Domain;

/// <param name="MarkedAt">Null while not marked.</param>
internal sealed record AcceptanceFacts(
    Guid OfferId,
    DateTimeOffset AcceptedAt,
    MarkingLabel Label,
    DateTimeOffset? MarkedAt,
    bool BySystem
);
