using MediatR;

namespace LisPortal.Contracts.Offers;

/// <summary>Labels of those who have accepted and whose marking shows at this instant (R-OFF-4…6).</summary>
public sealed record GetMarkings(Guid RoundId, IReadOnlyCollection<Guid> PersonIds, DateTimeOffset Now)
    : IRequest<IReadOnlyDictionary<Guid, MarkingLabel>>;
