using LisPortal.Allocation.Domain;
using LisPortal.Contracts.Allocation;
using LisPortal.Kernel.Hosting.Http;
using LisPortal.Kernel.Messaging;

namespace LisPortal.Allocation.Features;

/// <summary>One employer's seats.</summary>
/// <param name="Name">Of the employer.</param>
/// <param name="Seats">What the region has given it.</param>
/// <param name="Advertisable">R-ALL-12: what of the seats may be advertised: none of a kind that is to be distributed anew after a cut, none that are reported.</param>
/// <param name="NotAdvertised">R-ALL-12: how many of the seats are reported as not advertised.</param>
/// <param name="Unadvertised">What it has reported, by reason.</param>
/// <param name="Version">Of this employer's part.</param>
internal sealed record EmployerQuotaResponse(
    Guid EmployerId,
    string Name,
    SeatCounts Seats,
    SeatCounts Advertisable,
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

    /// <param name="allocation">The employer's, of the quota's.</param>
    public static EmployerQuotaResponse Of(Guid roundId, EmployerQuota employer, EmployerAllocation allocation, string name) =>
        new(
            employer.EmployerId,
            name,
            employer.Seats,
            allocation.Advertisable,
            employer.NotAdvertised.Total,
            employer.Unadvertised,
            employer.Revision
        )
        {
            RoundId = roundId,
        };
}
