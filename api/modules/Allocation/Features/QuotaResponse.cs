using LisPortal.Allocation.Domain;
using LisPortal.Contracts;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Allocation.Features;

/// <summary>A round's seats from the national total to the employers, as far as the caller sees them.</summary>
/// <param name="National">Seats of the whole country (R-ALL-1).</param>
/// <param name="LegalReference">Where the decision on the national number is found.</param>
/// <param name="RegionsMatch">Whether the regions' seats sum to the national ones; if not, the regions are to be set again.</param>
/// <param name="RegionsReason">R-ALL-4: why the regions get what they get.</param>
/// <param name="Frozen">Ads had to be ready: nothing can be changed any more.</param>
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

/// <summary>One region's seats and their distribution to its employers.</summary>
/// <param name="Name">Of the regional health authority.</param>
/// <param name="Seats">Null when the caller sees only its own part of the region.</param>
/// <param name="Matches">Whether the employers' seats sum to the region's; if not, they are to be distributed again.</param>
/// <param name="Employers">Those the caller sees, in Norwegian order of name.</param>
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

/// <summary>One employer's seats.</summary>
/// <param name="Name">Of the employer.</param>
/// <param name="Seats">What the region has given it.</param>
/// <param name="NotAdvertised">R-ALL-12: how many of the seats are reported as not advertised.</param>
/// <param name="Unadvertised">What it has reported, by reason.</param>
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

/// <summary>Seats of one region.</summary>
internal sealed record RegionSeats(Guid RegionId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public SeatCounts Seats() => new(Ordinary, Psychiatry, ChildPsychiatry, GeneralPractice);
}

/// <summary>Seats of one employer.</summary>
internal sealed record EmployerSeats(Guid EmployerId, int Ordinary, int Psychiatry, int ChildPsychiatry, int GeneralPractice)
{
    public SeatCounts Seats() => new(Ordinary, Psychiatry, ChildPsychiatry, GeneralPractice);
}
