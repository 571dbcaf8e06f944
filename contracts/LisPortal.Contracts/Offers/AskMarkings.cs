using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Contracts.Offers;

/// <summary>Labels of those who have accepted and whose marking shows at this instant (R-OFF-4…6).</summary>
public sealed record AskMarkings(Guid RoundId, IReadOnlyCollection<Guid> PersonIds, DateTimeOffset Now)
    : IQuestion<IReadOnlyDictionary<Guid, SeatKind>>;
