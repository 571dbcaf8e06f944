using System.Text.Json.Serialization;
using LisPortal.Contracts.Allocation;

namespace LisPortal.Allocation.Domain;

/// <summary>What a region was given, and how its RHF has distributed it.</summary>
/// <param name="Revision">Versions of the region's own part, so that four RHFs do not stand in each other's way: 1 when first set.</param>
internal sealed record RegionQuota(Guid RegionId, SeatCounts Seats, IReadOnlyList<EmployerQuota> Employers, int Revision)
{
    /// <summary>Whether the distribution sums to what the region has now; false also before there is one.</summary>
    [JsonIgnore]
    public bool Matches => Distributed == Seats;

    /// <summary>Whether the employers have been given more of a kind than the region has now.</summary>
    [JsonIgnore]
    public bool IsOverdrawn => !Distributed.IsWithin(Seats);

    [JsonIgnore]
    public SeatCounts Distributed => SeatCounts.Sum(Employers.Select(employer => employer.Seats));

    /// <summary>Whether one has placed all that is one's own to place (R-ALL-3).</summary>
    public bool IsPlaced(Distributor by) => Distributed.PlacedBy(by) == Seats.PlacedBy(by);

    public static RegionQuota First(Guid regionId, SeatCounts seats) => new(regionId, seats, [], 1);

    public RegionQuota Receive(SeatCounts seats) => seats == Seats ? this : this with { Seats = seats, Revision = Revision + 1 };

    /// <summary>Employers that are left out have none.</summary>
    public RegionQuota Distribute(IReadOnlyDictionary<Guid, SeatCounts> parts) =>
        this with
        {
            Employers =
            [
                .. Employers.Select(known =>
                {
                    var seats = parts.GetValueOrDefault(known.EmployerId) ?? SeatCounts.None;
                    return seats == known.Seats ? known : known.Receive(seats);
                }),
                .. parts
                    .Where(part => part.Value != SeatCounts.None && Employers.All(known => known.EmployerId != part.Key))
                    .Select(part => EmployerQuota.First(part.Key, part.Value)),
            ],
            Revision = Revision + 1,
        };

    public RegionQuota With(EmployerQuota employer) =>
        this with
        {
            Employers = [.. Employers.Select(known => known.EmployerId == employer.EmployerId ? employer : known)],
        };

    public SeatCounts SeatsOf(Guid employerId) =>
        Employers.FirstOrDefault(employer => employer.EmployerId == employerId)?.Seats ?? SeatCounts.None;
}
