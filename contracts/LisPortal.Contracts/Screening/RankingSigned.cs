using LisPortal.Kernel.Events;

namespace LisPortal.Contracts.Screening;

/// <summary>A ranking has been signed by the authority of R-SCR-12; its version supersedes earlier ones.</summary>
/// <param name="Revision">Which version, from 1.</param>
[EventName("screening.ranking-signed.v1")]
[SeenBy]
public sealed record RankingSigned(Guid GroupId, Guid AdvertisementId, Guid RoundId, int Revision) : IEvent;
