using LisPortal.Contracts.Offers;

namespace LisPortal.Offers.Domain;

/// <param name="Answer">Null while open.</param>
internal sealed record OfferFacts(
    Guid GroupId,
    Guid PersonId,
    Guid EmployerId,
    int Number,
    DateTimeOffset MadeAt,
    AnswerKind? Answer,
    DateTimeOffset? AnsweredAt
);
