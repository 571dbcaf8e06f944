using LisPortal.Contracts.Allocation;

namespace LisPortal.Offers.Domain;

/// <param name="MarkedAt">Null while not marked.</param>
internal sealed record AcceptanceFacts(Guid OfferId, DateTimeOffset AcceptedAt, SeatKind Label, DateTimeOffset? MarkedAt, bool BySystem);
