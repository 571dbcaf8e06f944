using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Allocation.Features;

/// <summary>One region's seats and their distribution to its employers.</summary>
/// <param name="Name">Of the regional health authority.</param>
/// <param name="Seats">Null when the caller sees only its own part of the region.</param>
/// <param name="Matches">Whether the employers' seats sum to the region's; if not, they are to be distributed again.</param>
/// <param name="Frozen">Ads had to be ready: the distribution stands. After a cut of the region it can be brought into order until publication.</param>
/// <param name="Employers">Those the caller sees, in Norwegian order of name.</param>
/// <param name="Version">Of this region's part.</param>
internal sealed record RegionQuotaResponse(
    Guid RegionId,
    string Name,
    SeatCounts? Seats,
    bool Matches,
    bool Frozen,
    IReadOnlyList<EmployerQuotaResponse> Employers,
    int Version
) : IVersioned
{
    /// <summary>Of this region's part: <c>If-Match</c> of its distribution to employers.</summary>
    public string Etag => this.ETag();

    internal Guid RoundId { get; init; }

    RecordKey IVersioned.Record => RecordOf(RoundId, RegionId);

    public static RecordKey RecordOf(Guid roundId, Guid regionId) => RecordKey.Of<RegionQuotaResponse>(roundId, regionId);
}
