using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;
using LisPortal.Kernel.Time;

namespace LisPortal.Allocation.Features;

/// <summary>A round's seats from the national total to the employers, as far as the caller sees them.</summary>
/// <param name="National">Seats of the whole country (R-ALL-1).</param>
/// <param name="LegalReference">Where the decision on the national number is found.</param>
/// <param name="RegionsMatch">Whether the regions' seats sum to the national ones; if not, the regions are to be set again.</param>
/// <param name="RegionsReason">R-ALL-4: why the regions get what they get.</param>
/// <param name="Frozen">
/// Ads had to be ready: the national number and the regions' seats stand. After a cut they can be brought into order until publication.
/// </param>
/// <param name="CanReport">Whether trusts still report seats that they do not advertise: until the positions begin.</param>
/// <param name="Regions">Regions of which the caller sees any part.</param>
/// <param name="SuggestedRegions">R-ALL-4: where a distribution can start from, by largest remainder; only for the Directorate.</param>
/// <param name="Version">Of the national number and its distribution to regions; one more with every change.</param>
internal sealed record QuotaResponse(
    Guid RoundId,
    SeatCounts National,
    string LegalReference,
    bool RegionsMatch,
    string? RegionsReason,
    Deadline AdsReadyAt,
    bool Frozen,
    bool CanReport,
    IReadOnlyList<RegionQuotaResponse> Regions,
    IReadOnlyList<RegionSeats> SuggestedRegions,
    int Version
) : IVersioned
{
    /// <summary><c>If-Match</c> of the national number, and of its distribution to the regions.</summary>
    public string Etag => this.ETag();

    RecordKey IVersioned.Record => RecordOf(RoundId);

    public static RecordKey RecordOf(Guid roundId) => RecordKey.Of<QuotaResponse>(roundId);
}
