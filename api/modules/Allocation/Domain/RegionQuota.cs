namespace LisPortal.Allocation.Domain;

/// <summary>What a region was given, and how its RHF has distributed it.</summary>
internal sealed class RegionQuota
{
    private List<EmployerQuota> employers = [];

    private RegionQuota() { }

    public RegionQuota(Guid regionId, SeatCounts seats) => (RegionId, Seats) = (regionId, seats with { });

    public Guid RegionId { get; private set; }

    public SeatCounts Seats { get; private set; } = null!;

    public IReadOnlyList<EmployerQuota> Employers => employers;

    /// <summary>Versions of the region's own part, so that four RHFs do not stand in each other's way: 1 when first set.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>Whether the distribution sums to what the region has now; false also before there is one.</summary>
    public bool Matches => SeatCounts.Sum(employers.Select(employer => employer.Seats)) == Seats;

    public void Receive(SeatCounts seats)
    {
        if (seats == Seats)
            return;
        Seats = seats with { };
        Revision++;
    }

    /// <summary>Employers that are left out have none.</summary>
    /// <returns>Those whose seats are not what they were.</returns>
    public List<(Guid EmployerId, SeatCounts Seats)> Distribute(IReadOnlyDictionary<Guid, SeatCounts> parts)
    {
        var changed = employers
            .Select(employer => employer.EmployerId)
            .Union(parts.Keys)
            .Select(id => (EmployerId: id, Seats: parts.GetValueOrDefault(id) ?? SeatCounts.None))
            .Where(part => part.Seats != SeatsOf(part.EmployerId))
            .ToList();
        foreach (var (employerId, seats) in changed)
        {
            if (employers.Find(employer => employer.EmployerId == employerId) is { } known)
                known.Receive(seats);
            else
                employers.Add(new EmployerQuota(employerId, seats));
        }
        Revision++;
        return changed;
    }

    public SeatCounts SeatsOf(Guid employerId) => employers.Find(employer => employer.EmployerId == employerId)?.Seats ?? SeatCounts.None;
}
