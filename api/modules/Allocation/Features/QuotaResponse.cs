using LisPortal.Allocation.Domain;
using LisPortal.Contracts;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Allocation.Features;

/// <summary>A round's seats from the national total to the employers, as far as the caller sees them.</summary>
/// <param name="RegionsMatch">Whether the regions' seats sum to the national ones; if not, the regions are to be set again.</param>
/// <param name="RegionsReason">R-ALL-4: why the regions get what they get.</param>
/// <param name="Frozen">Ads had to be ready: nothing can be changed any more.</param>
/// <param name="SuggestedRegions">R-ALL-4: where a distribution can start from, by largest remainder; only for the Directorate.</param>
internal sealed record QuotaResponse(
    Guid RoundId,
    SeatCounts National,
    string LegalReference,
    bool RegionsMatch,
    string? RegionsReason,
    Deadline AdsReadyAt,
    bool Frozen,
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

/// <param name="Seats">Null when the caller sees only its own part of the region.</param>
/// <param name="Matches">Whether the employers' seats sum to the region's; if not, they are to be distributed again.</param>
/// <param name="Version">Of this region's part.</param>
internal sealed record RegionQuotaResponse(
    Guid RegionId,
    string Name,
    SeatCounts? Seats,
    bool Matches,
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

/// <param name="NotAdvertised">R-ALL-12: how many of the seats are reported as not advertised.</param>
/// <param name="Version">Of this employer's part.</param>
internal sealed record EmployerQuotaResponse(
    Guid EmployerId,
    string Name,
    SeatCounts Seats,
    int NotAdvertised,
    IReadOnlyList<UnadvertisedSeats> Unadvertised,
    int Version
) : IVersioned
{
    /// <summary>Of this employer's part: <c>If-Match</c> of its report of unadvertised seats.</summary>
    public string Etag => this.ETag();

    internal Guid RoundId { get; init; }

    RecordKey IVersioned.Record => RecordOf(RoundId, EmployerId);

    public static RecordKey RecordOf(Guid roundId, Guid employerId) => RecordKey.Of<EmployerQuotaResponse>(roundId, employerId);

    public static EmployerQuotaResponse Of(Guid roundId, EmployerQuota employer, string name) =>
        new(employer.EmployerId, name, employer.Seats, employer.NotAdvertised, employer.Unadvertised, employer.Revision)
        {
            RoundId = roundId,
        };
}

internal sealed record RegionSeats(Guid RegionId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public SeatCounts Seats() => new(Ordinary, Psychiatry, ChildPsychiatry, GeneralPractice);
}

internal sealed record EmployerSeats(Guid EmployerId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public SeatCounts Seats() => new(Ordinary, Psychiatry, ChildPsychiatry, GeneralPractice);
}
