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

/// <summary>What an employer was given, and what of it it does not advertise.</summary>
internal sealed class EmployerQuota
{
    private List<UnadvertisedSeats> unadvertised = [];

    private EmployerQuota() { }

    public EmployerQuota(Guid employerId, SeatCounts seats) => (EmployerId, Seats) = (employerId, seats with { });

    public Guid EmployerId { get; private set; }

    public SeatCounts Seats { get; private set; } = null!;

    public IReadOnlyList<UnadvertisedSeats> Unadvertised => unadvertised;

    public int NotAdvertised => unadvertised.Sum(part => part.Seats);

    /// <summary>Versions of the employer's own part: 1 when first set.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>What was reported as not advertised stands while it still fits, and is to be reported anew when not.</summary>
    public void Receive(SeatCounts seats)
    {
        Seats = seats with { };
        if (NotAdvertised > seats.Total)
            unadvertised.Clear();
        Revision++;
    }

    public void Report(IReadOnlyList<UnadvertisedSeats> parts)
    {
        unadvertised = [.. parts];
        Revision++;
    }
}

/// <summary>R-ALL-12: seats not advertised, with the reason.</summary>
/// <param name="Seats">How many, 1 to 100,000.</param>
/// <param name="Text">Explains the reason; required when it is none of the usual ones.</param>
internal sealed record UnadvertisedSeats(UnadvertisedReason Reason, int Seats, string? Text = null);

/// <summary>Why seats are not advertised (R-ALL-12).</summary>
internal enum UnadvertisedReason
{
    /// <summary>Somebody comes back from statutory leave.</summary>
    ReturnFromLeave,

    /// <summary>No municipality has a place for the second half (R-ALL-13).</summary>
    LackOfMunicipalPlace,

    Other,
}
